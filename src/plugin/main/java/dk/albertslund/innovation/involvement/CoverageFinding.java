package dk.albertslund.innovation.involvement;

/** A gap in the design as a whole. Warns and never blocks. */
public enum CoverageFinding {
    /** No citizens in phases 0 to 3. */
    NO_CITIZENS_EARLY("noCitizensEarly"),
    /** Nobody takes part in implementation. */
    NOBODY_IMPLEMENTS("nobodyImplements"),
    /** Citizens take part in implementation only. */
    CITIZENS_ONLY_IMPLEMENT("citizensOnlyImplement");

    private final String key;

    CoverageFinding(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
