package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which fields of which rows there are to write in, and what a form as a whole may hold. */
final class EditRules {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private EditRules() {}

    /** @throws InvalidInput when the form has no such field */
    static Field field(FormKind kind, Edit edit) {
        boolean isSheetRow = edit.row().equals(Row.SHEET);
        if (isSheetRow != edit.list().isEmpty()) {
            throw new InvalidInput(Problem.of(edit.field(), "innovation.form.problem.field"));
        }
        if (!isSheetRow) {
            requireUuid(edit);
            if (edit.field().equals(Row.REMOVED) && kind.list(edit.list()).isPresent()) {
                return Field.yesNo(Row.REMOVED);
            }
        }
        return kind.field(edit.list(), edit.field())
                .orElseThrow(() -> new InvalidInput(Problem.of(edit.field(), "innovation.form.problem.field")));
    }

    /** As browsers write it; {@code UUID.fromString} takes other spellings too, and each would be a row of its own. */
    private static void requireUuid(Edit edit) {
        if (!UUID.matcher(edit.row()).matches()) {
            throw new InvalidInput(Problem.of(edit.field(), "innovation.form.problem.row"));
        }
    }

    static void requireSense(FormKind kind, Edit edit, Content next) {
        List<Problem> problems = new ArrayList<>(kind.disagreements(next));
        kind.list(edit.list())
                .filter(list -> next.rows(list.key()).size() > list.mostRows())
                .ifPresent(list ->
                        problems.add(Problem.of(edit.field(), "innovation.form.problem.rows", list.mostRows())));
        kind.field(edit.list(), edit.field())
                .filter(field -> field.type() == FieldType.ROW)
                .map(field ->
                        next.row(edit.row()).map(row -> row.value(field.key())).orElse(""))
                .filter(id -> !id.isEmpty() && next.row(id).isEmpty())
                .ifPresent(id -> problems.add(Problem.of(edit.field(), "innovation.form.problem.row")));
        InvalidInput.throwIfAny(problems);
    }
}
