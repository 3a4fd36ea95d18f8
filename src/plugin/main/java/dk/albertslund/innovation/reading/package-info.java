/** The exercise Reading list. */
package dk.albertslund.innovation.reading;
