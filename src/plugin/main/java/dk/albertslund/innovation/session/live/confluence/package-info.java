/** Running sessions in Confluence. */
package dk.albertslund.innovation.session.live.confluence;
