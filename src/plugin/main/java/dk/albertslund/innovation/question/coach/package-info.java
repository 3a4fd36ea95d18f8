/** Text analysis of innovation questions, for non-blocking hints. */
package dk.albertslund.innovation.question.coach;
