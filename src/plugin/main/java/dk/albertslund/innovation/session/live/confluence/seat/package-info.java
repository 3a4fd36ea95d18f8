/** The tables of running sessions in Confluence. */
package dk.albertslund.innovation.session.live.confluence.seat;
