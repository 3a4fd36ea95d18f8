package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.model.InvolvementMode;

/** How citizens are involved in a phase. */
public enum CitizenMark {
    NONE("none"),
    /** Planned, mode not given. */
    PLANNED("planned"),
    /** Involved, mode not given. */
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
