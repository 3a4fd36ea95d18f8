/** The exercise Interview. */
package dk.albertslund.innovation.interview;
