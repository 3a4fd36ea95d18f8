package dk.albertslund.innovation.question.confluence;

import java.util.List;

/**
 * Former questions, and a sentence about the current one.
 *
 * @param now when the current question was chosen, in words; empty until one is chosen
 */
public record QuestionHistoryView(List<AskedQuestionView> earlier, String now) {
    public boolean isEmpty() {
        return earlier.isEmpty();
    }

    public int amount() {
        return earlier.size();
    }

    /** The question before the current one; empty for none. */
    public String last() {
        return isEmpty() ? "" : earlier.get(earlier.size() - 1).text();
    }
}
