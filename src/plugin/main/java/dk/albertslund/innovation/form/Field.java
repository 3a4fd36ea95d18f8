package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.type.ChoiceType;
import dk.albertslund.innovation.form.type.ChoicesType;
import dk.albertslund.innovation.form.type.DateType;
import dk.albertslund.innovation.form.type.FieldType;
import dk.albertslund.innovation.form.type.LongTextType;
import dk.albertslund.innovation.form.type.NumberType;
import dk.albertslund.innovation.form.type.PeopleType;
import dk.albertslund.innovation.form.type.PersonCodeType;
import dk.albertslund.innovation.form.type.PersonType;
import dk.albertslund.innovation.form.type.PictureType;
import dk.albertslund.innovation.form.type.ReferenceTarget;
import dk.albertslund.innovation.form.type.ReferenceType;
import dk.albertslund.innovation.form.type.RowReferenceType;
import dk.albertslund.innovation.form.type.ScaleType;
import dk.albertslund.innovation.form.type.TextType;
import dk.albertslund.innovation.form.type.TimeType;
import dk.albertslund.innovation.form.type.YesNoType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Definition of one form field.
 *
 * @param type what its values are, with their limits
 * @param labelKeyPattern language key of the choices' labels, with {@code %s} for the choice; empty for the form's own
 * @param deprecatedChoices choices that are offered only where they are already chosen
 * @param answers how each person answers the field for themselves; empty for a field that all share
 * @param lockedFrom the stage from which a field of the form itself may not be written; empty when it always may
 */
public record Field(
        String key,
        FieldType type,
        boolean isRequired,
        String labelKeyPattern,
        List<String> deprecatedChoices,
        FieldVisibility visibility,
        Optional<Answers> answers,
        Optional<Stage> lockedFrom) {
    private static final int ALTERNATIVE_LIMIT = 200;
    private static final Pattern KEY = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{0,39}");

    public Field {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Field key must be 1 to 40 letters and digits, but is: " + key);
        }
        deprecatedChoices = List.copyOf(deprecatedChoices);
    }

    private static Field of(String key, FieldType type) {
        return new Field(key, type, false, "", List.of(), FieldVisibility.READERS, Optional.empty(), Optional.empty());
    }

    public static Field text(String key, int limit) {
        return of(key, new TextType(limit));
    }

    public static Field longText(String key, int limit) {
        return of(key, new LongTextType(limit));
    }

    public static Field choice(String key, List<String> choices) {
        return of(key, new ChoiceType(choices));
    }

    /** Any number of the choices. */
    public static Field choices(String key, List<String> choices) {
        return choices(key, choices, choices.size());
    }

    /** At most so many of the choices. */
    public static Field choices(String key, List<String> choices, int most) {
        return of(key, new ChoicesType(choices, most));
    }

    /** A whole number from 1 to the highest. */
    public static Field scale(String key, int highest) {
        return of(key, ScaleType.to(highest));
    }

    /** A whole number. */
    public static Field number(String key, int lowest, int highest) {
        return of(key, new NumberType(lowest, highest));
    }

    public static Field date(String key) {
        return of(key, new DateType());
    }

    /** A time of the day. */
    public static Field time(String key) {
        return of(key, new TimeType());
    }

    public static Field yesNo(String key) {
        return of(key, new YesNoType());
    }

    public static Field people(String key, int most) {
        return of(key, new PeopleType(most));
    }

    /** A picture with an alternative text, attached to the page that shows the form. */
    public static Field picture(String key) {
        return of(key, new PictureType(ALTERNATIVE_LIMIT));
    }

    /** A code that stands for a person whose name is not written, for example {@code B-01}. */
    public static Field personCode(String key) {
        return of(key, new PersonCodeType());
    }

    public static Field rowReference(String key, String list) {
        return of(key, new RowReferenceType(list));
    }

    /**
     * Rows of a form of the same network, or of the same list.
     *
     * @param kind key of the form
     * @param list key of its list
     * @param most how many rows at most
     */
    public static Field reference(String key, String kind, String list, int most) {
        return of(key, new ReferenceType(new ReferenceTarget(kind, list), most));
    }

    /**
     * The name of a person. Confidential, and allowed only with a retention date in another field of the same row.
     *
     * @param until key of the date field until which the name may be kept
     */
    public static Field person(String key, int limit, String until) {
        return of(key, new PersonType(limit, until)).editorsOnly();
    }

    public Field required() {
        return new Field(key, type, true, labelKeyPattern, deprecatedChoices, visibility, answers, lockedFrom);
    }

    /** A copy that only the network's members may read and write. */
    public Field editorsOnly() {
        return new Field(
                key,
                type,
                isRequired,
                labelKeyPattern,
                deprecatedChoices,
                FieldVisibility.EDITORS_ONLY,
                answers,
                lockedFrom);
    }

    /** A copy whose choices have labels elsewhere, for example {@code innovation.phase.%s.name}. */
    public Field withLabelKeyPattern(String pattern) {
        return new Field(key, type, isRequired, pattern, deprecatedChoices, visibility, answers, lockedFrom);
    }

    /** A copy that offers these choices no longer. */
    public Field deprecating(List<String> some) {
        return new Field(key, type, isRequired, labelKeyPattern, some, visibility, answers, lockedFrom);
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

    /** A copy that may not be written from that stage on; for a field of the form itself. */
    public Field lockedFrom(Stage stage) {
        return new Field(
                key, type, isRequired, labelKeyPattern, deprecatedChoices, visibility, answers, Optional.of(stage));
    }

    private Field withAnswers(Answers how) {
        return new Field(
                key, type, isRequired, labelKeyPattern, deprecatedChoices, visibility, Optional.of(how), lockedFrom);
    }

    /** The maximum, as {@link FieldType#limit} says. */
    public int limit() {
        return type.limit();
    }

    /** The keys to choose from; empty for a field without choices. */
    public List<String> choices() {
        return type.choices();
    }

    public boolean isPerPerson() {
        return answers.isPresent();
    }

    public boolean isEditorsOnly() {
        return visibility == FieldVisibility.EDITORS_ONLY;
    }
}
