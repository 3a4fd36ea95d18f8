/** The exercise Session. */
package dk.albertslund.innovation.session;
