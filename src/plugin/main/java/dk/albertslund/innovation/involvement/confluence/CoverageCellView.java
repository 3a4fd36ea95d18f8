package dk.albertslund.innovation.involvement.confluence;

/** Whether a kind takes part in a phase, and how. */
public final class CoverageCellView {
    private final String key;
    private final String phase;
    private final String text;
    private final boolean empty;

    CoverageCellView(String key, String phase, String text, boolean empty) {
        this.key = key;
        this.phase = phase;
        this.text = text;
        this.empty = empty;
    }

    /** The kind and the phase. */
    public String getKey() {
        return key;
    }

    public String getPhase() {
        return phase;
    }

    /** Also says so when nobody does. */
    public String getText() {
        return text;
    }

    /** Whether nobody takes part. */
    public boolean isEmpty() {
        return empty;
    }
}
