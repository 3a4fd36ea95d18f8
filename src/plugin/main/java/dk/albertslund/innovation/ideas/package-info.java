/** The exercise Ideas. */
package dk.albertslund.innovation.ideas;
