package dk.albertslund.innovation.form;

/** What a field holds. Every value travels and is kept as text; empty text means nothing is chosen or written. */
public enum FieldType {
    /** One line. */
    TEXT,
    /** Several lines, plain text. */
    LONG_TEXT,
    /** One of the field's choices, by key. */
    CHOICE,
    /** Any number of the field's choices, their keys parted by commas, in the order of the choices. */
    CHOICES,
    /** A whole number from 1 to the field's limit. */
    SCALE,
    /** A whole number between the field's lowest and highest. */
    NUMBER,
    /** A day, as {@code 2026-03-31}. */
    DATE,
    /** {@code true}, or nothing. */
    YES_NO,
    /** Up to the field's limit of users, their keys parted by commas; the browser speaks user names. */
    PEOPLE,
    /** A row of one of the form's lists, by id. */
    ROW,
    /** The name of somebody who need not be a user. The log of changes holds an id in its place. */
    PERSON
}
