/** The exercise Prioritisation. */
package dk.albertslund.innovation.prioritising;
