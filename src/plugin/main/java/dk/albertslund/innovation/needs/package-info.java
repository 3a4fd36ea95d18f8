/** The exercise Needs. */
package dk.albertslund.innovation.needs;
