package dk.albertslund.innovation.question.confluence;

/** A question that the network had before. */
public final class AskedQuestionView {
    private final String text;
    private final String when;
    private final String chosen;

    AskedQuestionView(String text, String when, String chosen) {
        this.text = text;
        this.when = when;
        this.chosen = chosen;
    }

    public String getText() {
        return text;
    }

    /** In which phase and turn it began, in words. */
    public String getWhen() {
        return when;
    }

    /** On which day it was chosen, and for how long it held, in words. */
    public String getChosen() {
        return chosen;
    }
}
