package dk.albertslund.innovation.form;

/** Data type of a field. Every value is transferred and stored as text; the empty string means no value. */
public enum FieldType {
    /** One line. */
    TEXT,
    /** Several lines, plain text. */
    LONG_TEXT,
    /** One of the field's choices, by key. */
    CHOICE,
    /** Any number of the field's choices, as comma-separated keys in the order of the choices. */
    CHOICES,
    /** A whole number from 1 to the field's limit. */
    SCALE,
    /** A whole number between the field's minimum and limit. */
    NUMBER,
    /** An ISO 8601 date such as {@code 2026-03-31}. */
    DATE,
    /** {@code true} or empty. */
    YES_NO,
    /** Users up to the field's limit, as comma-separated user keys; the browser sends user names. */
    PEOPLE,
    /** The id of a row of one of the form's lists. */
    ROW,
    /** The name of a person who need not be a user. The change log holds the id of a row in {@code PERSON} instead. */
    PERSON
}
