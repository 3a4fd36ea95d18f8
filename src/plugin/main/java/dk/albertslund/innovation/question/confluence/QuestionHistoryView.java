package dk.albertslund.innovation.question.confluence;

import java.util.List;

/**
 * Former questions, and a sentence about the current one.
 *
 * @param now when the current question was chosen, in words; empty until one is chosen
 */
public record QuestionHistoryView(List<AskedQuestionView> earlier, String now) {
    public boolean isThere() {
        return !earlier.isEmpty();
    }

    /** The former question that was kept until the latest; empty for none. */
    public String last() {
        return earlier.isEmpty() ? "" : earlier.get(earlier.size() - 1).text();
    }
}
