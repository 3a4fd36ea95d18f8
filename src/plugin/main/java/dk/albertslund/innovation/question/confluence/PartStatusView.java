package dk.albertslund.innovation.question.confluence;

/**
 * What a folded part of the page holds, in one line.
 *
 * @param mark {@code empty}, {@code begun} or {@code done}
 * @param state the same in words
 * @param extract what is written there; empty for nothing
 */
public record PartStatusView(String mark, String state, String extract) {
    static PartStatusView of(long done, long all, String state, String extract) {
        String mark = done == 0 ? "empty" : done < all ? "begun" : "done";
        return new PartStatusView(mark, state, extract);
    }

    public boolean isEmpty() {
        return mark.equals("empty");
    }
}
