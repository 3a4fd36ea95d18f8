/** What can be told of an innovation question by its words alone, as friendly advice. */
package dk.albertslund.innovation.question.coach;
