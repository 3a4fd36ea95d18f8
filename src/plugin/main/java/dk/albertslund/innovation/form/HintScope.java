package dk.albertslund.innovation.form;

/** Which hints and states of a form a change of one field can alter. */
public enum HintScope {
    FIELD("field"),
    ROW("row"),
    FORM("form");

    private final String key;

    HintScope(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
