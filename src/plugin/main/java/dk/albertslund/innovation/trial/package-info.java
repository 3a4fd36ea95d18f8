/** The exercise Trial action. */
package dk.albertslund.innovation.trial;
