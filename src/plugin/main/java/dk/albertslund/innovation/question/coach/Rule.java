package dk.albertslund.innovation.question.coach;

/** What the coach goes by, the most important first. */
public enum Rule {
    NOT_QUESTION(Lamp.OPEN, "notQuestion"),
    CLOSED(Lamp.OPEN, "closed"),
    TOO_LONG(Lamp.CLEAR, "tooLong"),
    LONG(Lamp.CLEAR, "long"),
    WORDY(Lamp.CLEAR, "wordy"),
    SENTENCES(Lamp.CLEAR, "sentences"),
    ABBREVIATION(Lamp.CLEAR, "abbreviation"),
    HARD(Lamp.CLEAR, "hard"),
    SOLUTION(Lamp.FREE, "solution"),
    EXCUSE(Lamp.FREE, "excuse"),
    NEGATIVE(Lamp.VISION, "negative"),
    VISION_UNSEEN(Lamp.VISION, "visionUnseen"),
    GAIN_UNSEEN(Lamp.GAIN, "gainUnseen");

    private final Lamp lamp;
    private final String key;

    Rule(Lamp lamp, String key) {
        this.lamp = lamp;
        this.key = key;
    }

    public Lamp lamp() {
        return lamp;
    }

    public String key() {
        return key;
    }

    /** Only that no known word was found, which says little: it leaves its lamp unlit, and is no hint. */
    public boolean isQuiet() {
        return this == VISION_UNSEEN || this == GAIN_UNSEEN;
    }
}
