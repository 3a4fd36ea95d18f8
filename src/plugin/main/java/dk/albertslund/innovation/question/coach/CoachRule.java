package dk.albertslund.innovation.question.coach;

/** The coach's rules, the most important first. */
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

    /** A rule that found no known word, which is weak evidence: it turns its indicator off and gives no hint. */
    public boolean isQuiet() {
        return this == VISION_UNSEEN || this == GAIN_UNSEEN;
    }
}
