package dk.albertslund.innovation.home.confluence;

/** Where a network stands and what it asks, for a line at the top of its pages. */
public final class PositionView {
    private final Line phase;
    private final Line question;
    private final String turn;
    private final String status;
    private final String spaceKey;
    private final boolean isMoved;

    /** @param spaceKey empty when the lines hold nothing that the page says already */
    PositionView(Line phase, Line question, String turn, String status, String spaceKey) {
        this.isMoved = true;
        this.spaceKey = spaceKey;
        this.phase = phase;
        this.question = question;
        this.turn = turn;
        this.status = status;
    }

    private PositionView(PositionView moved) {
        this.isMoved = false;
        this.spaceKey = moved.spaceKey;
        this.phase = moved.phase;
        this.question = moved.question;
        this.turn = moved.turn;
        this.status = moved.status;
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

    /** The same for a page without scripts. */
    PositionView whereItStands() {
        return new PositionView(this);
    }

    /** Whether a script puts it above the text. */
    public boolean isMoved() {
        return isMoved;
    }

    /** Of whose network is asked what the page says already; empty when nothing is to be asked. */
    public String getSpaceKey() {
        return spaceKey;
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
