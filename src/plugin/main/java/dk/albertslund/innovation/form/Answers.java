package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.Optional;

/**
 * How a field of a row is answered that every person answers for themselves.
 *
 * @param budgetField field of the form itself with the sum that each person may give to all rows; empty when there is none
 * @param budget the sum while that field is empty
 */
public record Answers(Optional<String> budgetField, int budget) {
    /** Each person answers every row. */
    static final Answers EACH = new Answers(Optional.empty(), 0);

    /** The key under which what the user reads in that field is stored. */
    public static String storedKey(FormKind kind, String field, FormReader reader) {
        boolean isPerPerson = kind.listsWithField(field).stream()
                .anyMatch(list ->
                        kind.field(list, field).filter(Field::isPerPerson).isPresent());
        return isPerPerson ? AnswerKey.of(field, reader.userKey()) : field;
    }

    /** Whether the update sets the sum that each person may give in that field. */
    static boolean isBudget(Field field, FieldUpdate update) {
        return update.list().isEmpty()
                && field.answers()
                        .flatMap(Answers::budgetField)
                        .filter(update.field()::equals)
                        .isPresent();
    }

    /** The sum that each person may give, as the form has it now. */
    public int budget(SheetState state) {
        String set = budgetField.map(state::value).orElse("");
        return set.isEmpty() ? budget : Integer.parseInt(set);
    }

    public boolean hasBudget() {
        return budget > 0;
    }
}
