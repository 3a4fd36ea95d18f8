package dk.albertslund.innovation.form;

import java.util.List;

/**
 * One thing a form asks for.
 *
 * @param limit the longest text in characters (code points); for people the most persons
 * @param choices the keys to choose from, for a choice
 * @param list the list that a row is taken from, for a row
 * @param naming where the choices have names of their own: their language key, with {@code %s} for the choice; empty where
 *     the form names them
 * @param retired the choices that are shown only where they are chosen already
 */
public record Field(
        String key,
        FieldType type,
        int limit,
        boolean isRequired,
        List<String> choices,
        String list,
        String naming,
        List<String> retired) {
    public Field {
        if (!key.matches("[a-zA-Z][a-zA-Z0-9]{0,39}")) {
            throw new IllegalArgumentException("Field key must be 1 to 40 letters and digits, but is: " + key);
        }
        choices = List.copyOf(choices);
        retired = List.copyOf(retired);
    }

    private static Field of(String key, FieldType type, int limit) {
        return new Field(key, type, limit, false, List.of(), "", "", List.of());
    }

    public static Field text(String key, int limit) {
        return of(key, FieldType.TEXT, limit);
    }

    public static Field longText(String key, int limit) {
        return of(key, FieldType.LONG_TEXT, limit);
    }

    public static Field choice(String key, List<String> choices) {
        return new Field(key, FieldType.CHOICE, 60, false, choices, "", "", List.of());
    }

    public static Field date(String key) {
        return of(key, FieldType.DATE, 10);
    }

    public static Field yesNo(String key) {
        return of(key, FieldType.YES_NO, 5);
    }

    public static Field people(String key, int most) {
        return of(key, FieldType.PEOPLE, most);
    }

    public static Field row(String key, String list) {
        return new Field(key, FieldType.ROW, 36, false, List.of(), list, "", List.of());
    }

    public Field required() {
        return new Field(key, type, limit, true, choices, list, naming, retired);
    }

    /** The same, with choices called as elsewhere, for example {@code innovation.phase.%s.name}. */
    public Field named(String pattern) {
        return new Field(key, type, limit, isRequired, choices, list, pattern, retired);
    }

    /** The same, without offering some of the choices any more. */
    public Field retiring(List<String> some) {
        return new Field(key, type, limit, isRequired, choices, list, naming, some);
    }
}
