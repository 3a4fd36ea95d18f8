package dk.albertslund.innovation.involvement;

/** Something that a design lacks when it is seen as a whole. It warns; it never stops anybody. */
public enum CoverageFinding {
    /** No citizens take part while the network finds out what it is about: phases 0 to 3. */
    NO_CITIZENS_EARLY("noCitizensEarly"),
    /** Nobody takes part when the solution is put to use. */
    NOBODY_IMPLEMENTS("nobodyImplements"),
    /** Citizens are there to carry out only, never to start or to develop. */
    CITIZENS_ONLY_IMPLEMENT("citizensOnlyImplement");

    private final String key;

    CoverageFinding(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
