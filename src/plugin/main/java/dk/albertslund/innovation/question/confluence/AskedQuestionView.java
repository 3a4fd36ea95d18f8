package dk.albertslund.innovation.question.confluence;

/**
 * A question that the network had before.
 *
 * @param when in which phase and turn it began, in words
 * @param chosen on which day it was chosen, and for how long it held, in words
 */
public record AskedQuestionView(String text, String when, String chosen) {}
