package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.model.InvolvementMode;

/** Where the citizens are in a phase. */
public enum CitizenMark {
    NONE("none"),
    /** They are to take part, nobody has said how. */
    PLANNED("planned"),
    /** They take part, nobody has said how. */
    PRESENT("present"),
    INFORMED("informed"),
    CO_INITIATION("coInitiation"),
    CO_DESIGN("coDesign"),
    CO_IMPLEMENTATION("coImplementation");

    private final String key;

    CitizenMark(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static CitizenMark of(InvolvementMode mode) {
        return switch (mode) {
            case CO_INITIATION -> CO_INITIATION;
            case CO_DESIGN -> CO_DESIGN;
            case CO_IMPLEMENTATION -> CO_IMPLEMENTATION;
            case INFORMED -> INFORMED;
        };
    }
}
