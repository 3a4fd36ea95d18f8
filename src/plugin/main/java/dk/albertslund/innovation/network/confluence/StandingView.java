package dk.albertslund.innovation.network.confluence;

/** Where a network stands and what it asks, for a line at the top of its pages. */
public final class StandingView {
    private final Line phase;
    private final Line question;
    private final String turn;
    private final String status;

    StandingView(Line phase, Line question, String turn, String status) {
        this.phase = phase;
        this.question = question;
        this.turn = turn;
        this.status = status;
    }

    /**
     * A text that leads to its page.
     *
     * @param text empty when the page says it already
     * @param url empty when the network has no such page
     */
    record Line(String text, String url) {
        static final Line NONE = new Line("", "");
    }

    public String getPhase() {
        return phase.text();
    }

    public String getPhaseUrl() {
        return phase.url();
    }

    public String getTurn() {
        return turn;
    }

    /** Empty for a network that is at work. */
    public String getStatus() {
        return status;
    }

    public String getQuestion() {
        return question.text();
    }

    public String getQuestionUrl() {
        return question.url();
    }

    boolean isEmpty() {
        return getPhase().isEmpty() && getQuestion().isEmpty();
    }
}
