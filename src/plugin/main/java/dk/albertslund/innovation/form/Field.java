package dk.albertslund.innovation.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Definition of one form field.
 *
 * @param minimum the smallest number allowed, for {@code NUMBER}
 * @param limit the maximum: length in code points for texts, number of persons for {@code PEOPLE}, number of choices
 *     for {@code CHOICES}, largest number for {@code SCALE} and {@code NUMBER}
 * @param choices the allowed keys, for {@code CHOICE}, {@code CHOICES} and {@code SCALE}
 * @param list the list referred to, for {@code ROW}; for {@code PERSON} the key of the field with the retention date
 * @param labelKeyPattern language key of the choices' labels, with {@code %s} for the choice; empty for the form's own
 * @param deprecatedChoices choices that are offered only where they are already chosen
 * @param answers how each person answers the field for themselves; empty for a field that all share
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
        FieldVisibility visibility,
        Optional<Answers> answers) {
    private static final int CHOICE_LIMIT = 60;
    private static final Pattern KEY = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,39}");

    public Field {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Field key must be 1 to 40 letters and digits, but is: " + key);
        }
        choices = List.copyOf(choices);
        deprecatedChoices = List.copyOf(deprecatedChoices);
    }

    private static Field of(String key, FieldType type, int limit) {
        return of(key, type, limit, List.of(), "");
    }

    private static Field of(String key, FieldType type, int limit, List<String> choices, String list) {
        return new Field(
                key, type, 1, limit, false, choices, list, "", List.of(), FieldVisibility.READERS, Optional.empty());
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

    /** At most so many of the choices. */
    public static Field choices(String key, List<String> choices, int most) {
        return of(key, FieldType.CHOICES, most, choices, "");
    }

    /** A whole number from 1 to the highest. */
    public static Field scale(String key, int highest) {
        List<String> steps =
                IntStream.rangeClosed(1, highest).mapToObj(String::valueOf).toList();
        return of(key, FieldType.SCALE, highest, steps, "");
    }

    /** A whole number. */
    public static Field number(String key, int lowest, int highest) {
        return new Field(
                key,
                FieldType.NUMBER,
                lowest,
                highest,
                false,
                List.of(),
                "",
                "",
                List.of(),
                FieldVisibility.READERS,
                Optional.empty());
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
     * The name of a person. Confidential, and allowed only with a retention date in another field of the same row.
     *
     * @param until key of the date field until which the name may be kept
     */
    public static Field person(String key, int limit, String until) {
        return of(key, FieldType.PERSON, limit, List.of(), until).editorsOnly();
    }

    public Field required() {
        return new Field(
                key,
                type,
                minimum,
                limit,
                true,
                choices,
                list,
                labelKeyPattern,
                deprecatedChoices,
                visibility,
                answers);
    }

    /** A copy that only the network's members may read and write. */
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
                FieldVisibility.EDITORS_ONLY,
                answers);
    }

    /** A copy whose choices have labels elsewhere, for example {@code innovation.phase.%s.name}. */
    public Field withLabelKeyPattern(String pattern) {
        return new Field(
                key, type, minimum, limit, isRequired, choices, list, pattern, deprecatedChoices, visibility, answers);
    }

    /** A copy that offers these choices no longer. */
    public Field deprecating(List<String> some) {
        return new Field(
                key, type, minimum, limit, isRequired, choices, list, labelKeyPattern, some, visibility, answers);
    }

    /** A copy that each person answers for themselves; for a scale, a number or a choice. */
    public Field perPerson() {
        return withAnswers(Answers.EACH);
    }

    /**
     * A copy in which each person gives numbers with a limited sum over all rows of the list.
     *
     * @param budgetField number field of the form itself that holds the sum
     * @param usual the sum while that field is empty
     */
    public Field perPerson(String budgetField, int usual) {
        return withAnswers(new Answers(Optional.of(budgetField), usual));
    }

    private Field withAnswers(Answers how) {
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
                visibility,
                Optional.of(how));
    }

    public boolean isPerPerson() {
        return answers.isPresent();
    }

    public boolean isEditorsOnly() {
        return visibility == FieldVisibility.EDITORS_ONLY;
    }
}
