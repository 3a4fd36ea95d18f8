package dk.albertslund.innovation.question.coach;

/** What the coach goes by, the most important first. */
public enum CoachRule {
    NOT_QUESTION(CheckIndicator.OPEN, "notQuestion"),
    CLOSED(CheckIndicator.OPEN, "closed"),
    TOO_LONG(CheckIndicator.CLEAR, "tooLong"),
    LONG(CheckIndicator.CLEAR, "long"),
    WORDY(CheckIndicator.CLEAR, "wordy"),
    SENTENCES(CheckIndicator.CLEAR, "sentences"),
    ABBREVIATION(CheckIndicator.CLEAR, "abbreviation"),
    HARD(CheckIndicator.CLEAR, "hard"),
    SOLUTION(CheckIndicator.FREE, "solution"),
    EXCUSE(CheckIndicator.FREE, "excuse"),
    NEGATIVE(CheckIndicator.VISION, "negative"),
    VISION_UNSEEN(CheckIndicator.VISION, "visionUnseen"),
    GAIN_UNSEEN(CheckIndicator.GAIN, "gainUnseen");

    private final CheckIndicator indicator;
    private final String key;

    CoachRule(CheckIndicator indicator, String key) {
        this.indicator = indicator;
        this.key = key;
    }

    public CheckIndicator indicator() {
        return indicator;
    }

    public String key() {
        return key;
    }

    /** Only that no known word was found, which says little: it leaves its lamp unlit, and is no hint. */
    public boolean isQuiet() {
        return this == VISION_UNSEEN || this == GAIN_UNSEEN;
    }
}
