package dk.albertslund.innovation.question.confluence;

/**
 * What a folded part of the page holds, in one line.
 *
 * @param mark {@code empty}, {@code begun} or {@code done}
 * @param state the same in a word
 * @param extract what is written there; empty for nothing
 */
public record PartSummaryView(String mark, String state, String extract) {
    public boolean isWritten() {
        return !extract.isEmpty();
    }
}
