/** The weekly mail. */
package dk.albertslund.innovation.digest.confluence;
