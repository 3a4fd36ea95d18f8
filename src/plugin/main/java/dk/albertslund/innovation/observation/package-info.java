/** The exercise Observation. */
package dk.albertslund.innovation.observation;
