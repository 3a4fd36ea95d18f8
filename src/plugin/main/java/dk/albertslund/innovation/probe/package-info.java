/** The exercise Cultural probe. */
package dk.albertslund.innovation.probe;
