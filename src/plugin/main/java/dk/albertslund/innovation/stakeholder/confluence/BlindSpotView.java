package dk.albertslund.innovation.stakeholder.confluence;

/** One thing that the list does not see, in words. */
public final class BlindSpotView {
    private final String text;
    private final boolean forEditors;

    BlindSpotView(String text, boolean forEditors) {
        this.text = text;
        this.forEditors = forEditors;
    }

    public String getText() {
        return text;
    }

    /** Whether it is left out for those who may only read. */
    public boolean isForEditors() {
        return forEditors;
    }
}
