package dk.albertslund.innovation.question.confluence;

/**
 * A former question of the network.
 *
 * @param when phase and turn of its choice, in words
 * @param chosen date of its choice and until when it was kept, in words
 */
public record AskedQuestionView(String text, String when, String chosen) {}
