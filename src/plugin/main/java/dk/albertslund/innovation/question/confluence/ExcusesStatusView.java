package dk.albertslund.innovation.question.confluence;

/**
 * Which excuses are put aside, in one line.
 *
 * @param mark {@code none}; {@code begun}; {@code done} when each of them has made the network ask something
 * @param state how many, in words
 * @param extract their names; empty for none
 */
public record ExcusesStatusView(String mark, String state, String extract) {
    public boolean isEmpty() {
        return mark.equals("none");
    }
}
