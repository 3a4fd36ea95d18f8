package dk.albertslund.innovation.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One thing a form asks for.
 *
 * @param minimum the lowest number, for a number
 * @param limit the longest text in characters (code points); for people the most persons,
 *     for several choices the most of them, for a scale or a number the
 *     highest
 * @param choices the keys to choose from, for a choice, several choices and a scale
 * @param list the list that a row is taken from, for a row; for a person the date beside it until which the name may be
 *     kept
 * @param labelKeyPattern where the choices have names of their own: their language key, with {@code %s} for the choice; empty where
 *     the form names them
 * @param deprecatedChoices the choices that are shown only where they are chosen already
 */
public record Field(
        String key,
        FieldType type,
        int minimum,
        int limit,
        boolean isRequired,
        List<String> choices,
        String list,
        String labelKeyPattern,
        List<String> deprecatedChoices,
        FieldVisibility visibility) {
    private static final int CHOICE_LIMIT = 60;

    public Field {
        if (!key.matches("[a-zA-Z][a-zA-Z0-9]{0,39}")) {
            throw new IllegalArgumentException("Field key must be 1 to 40 letters and digits, but is: " + key);
        }
        choices = List.copyOf(choices);
        deprecatedChoices = List.copyOf(deprecatedChoices);
    }

    private static Field of(String key, FieldType type, int limit) {
        return of(key, type, limit, List.of(), "");
    }

    private static Field of(String key, FieldType type, int limit, List<String> choices, String list) {
        return new Field(key, type, 1, limit, false, choices, list, "", List.of(), FieldVisibility.READERS);
    }

    public static Field text(String key, int limit) {
        return of(key, FieldType.TEXT, limit);
    }

    public static Field longText(String key, int limit) {
        return of(key, FieldType.LONG_TEXT, limit);
    }

    public static Field choice(String key, List<String> choices) {
        return of(key, FieldType.CHOICE, CHOICE_LIMIT, choices, "");
    }

    /** Any number of the choices. */
    public static Field choices(String key, List<String> choices) {
        return of(key, FieldType.CHOICES, choices.size(), choices, "");
    }

    /** Some of the choices, not more than so many. */
    public static Field choices(String key, List<String> choices, int most) {
        return of(key, FieldType.CHOICES, most, choices, "");
    }

    /** A whole number from 1 to the highest step. */
    public static Field scale(String key, int highest) {
        List<String> steps =
                IntStream.rangeClosed(1, highest).mapToObj(String::valueOf).toList();
        return of(key, FieldType.SCALE, highest, steps, "");
    }

    /** A whole number. */
    public static Field number(String key, int lowest, int highest) {
        return new Field(
                key, FieldType.NUMBER, lowest, highest, false, List.of(), "", "", List.of(), FieldVisibility.READERS);
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

    public static Field rowReference(String key, String list) {
        return of(key, FieldType.ROW, 36, List.of(), list);
    }

    /**
     * The name of a person: for the people of the network alone, and only with a day in the other field of the same row.
     *
     * @param until the key of the date until which the name may be kept
     */
    public static Field person(String key, int limit, String until) {
        return of(key, FieldType.PERSON, limit, List.of(), until).editorsOnly();
    }

    /** The keys in the value of a field that holds several, parted by commas. */
    public static List<String> splitKeys(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    public Field required() {
        return new Field(
                key, type, minimum, limit, true, choices, list, labelKeyPattern, deprecatedChoices, visibility);
    }

    /** The same, for the eyes of the people of the network. */
    public Field editorsOnly() {
        return new Field(
                key,
                type,
                minimum,
                limit,
                isRequired,
                choices,
                list,
                labelKeyPattern,
                deprecatedChoices,
                FieldVisibility.EDITORS_ONLY);
    }

    /** The same, with choices called as elsewhere, for example {@code innovation.phase.%s.name}. */
    public Field withLabelKeyPattern(String pattern) {
        return new Field(key, type, minimum, limit, isRequired, choices, list, pattern, deprecatedChoices, visibility);
    }

    /** The same, without offering some of the choices any more. */
    public Field deprecating(List<String> some) {
        return new Field(key, type, minimum, limit, isRequired, choices, list, labelKeyPattern, some, visibility);
    }

    public boolean isEditorsOnly() {
        return visibility == FieldVisibility.EDITORS_ONLY;
    }
}
