package dk.albertslund.innovation.form;

/** How far a change of one field can alter the advice on a form. */
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
