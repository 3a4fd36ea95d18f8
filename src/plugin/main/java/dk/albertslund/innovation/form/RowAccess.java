package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.function.BooleanSupplier;

/**
 * Checks whether a user may write a field, by the rules of its list and the stage of the round. All writes go through it.
 *
 * @param rows the form's own fields and the row of the field
 * @param isLeader whether the writer leads the network; asked only where it matters
 */
record RowAccess(FormKind kind, Field field, FieldUpdate update, SheetState rows, BooleanSupplier isLeader) {
    /** @throws ValidationException when the writer may not write the field, or not in this stage */
    void require() {
        if (update.list().isEmpty() && kind.isForLeaders(field.key())) {
            requireLeader();
        }
        if (!kind.definition().hasRowRules()) {
            return;
        }
        if (isOfLeader()) {
            requireLeader();
            return;
        }
        requireStage(Stage.of(kind, rows));
        rows.rowIncludingRemoved(update.row()).ifPresent(this::requireRow);
    }

    private boolean isOfLeader() {
        return update.list().isEmpty()
                && (field.key().equals(Stage.FIELD) || field.key().equals(Row.WITHOUT_NAMES));
    }

    private void requireLeader() {
        if (!isLeader.getAsBoolean()) {
            throw refused("innovation.form.problem.leader");
        }
    }

    private ValidationException refused(String messageKey) {
        return new ValidationException(ValidationError.of(field.key(), messageKey));
    }

    private void requireStage(Stage stage) {
        if (update.list().isEmpty()) {
            requireOpen(stage);
            return;
        }
        boolean isRemovalByLeader = field.key().equals(Row.REMOVED) && isLeader.getAsBoolean();
        if (stage == Stage.CLOSED && !isRemovalByLeader) {
            throw refused("innovation.form.problem.closed");
        }
        if (field.isPerPerson()) {
            if (kind.definition().stages().contains(Stage.VOTING) && stage != Stage.VOTING) {
                throw refused("innovation.form.problem.voting");
            }
        } else if (rules().isLockedIn(stage) && !isRemovalByLeader) {
            throw refused("innovation.form.problem.locked");
        }
    }

    /** The form's own fields stay open in a closed round: what was decided is written then. */
    private void requireOpen(Stage stage) {
        if (field.lockedFrom().filter(stage::hasReached).isPresent()) {
            throw refused("innovation.form.problem.locked");
        }
    }

    private RowRules rules() {
        return kind.definition().rules(update.list());
    }

    /** A hidden row gets the same error as a visible row of another author, so the error does not reveal that it exists. */
    private void requireRow(Row row) {
        if (!rules().has(RowRule.AUTHOR_ONLY) || isAuthor(row)) {
            return;
        }
        boolean isVisible = VisibleSheet.of(kind, rows, new FormReader(update.author()))
                .state()
                .rowIncludingRemoved(row.id())
                .isPresent();
        boolean isOfOthers = field.isPerPerson() || field.key().equals(Row.MERGED_INTO);
        boolean isAllowed = (isVisible && isOfOthers) || (field.key().equals(Row.REMOVED) && isLeader.getAsBoolean());
        if (!isAllowed) {
            throw refused("innovation.form.problem.author");
        }
    }

    private boolean isAuthor(Row row) {
        return Anonymity.isAnonymous(row)
                ? Anonymity.isOwner(row, update.secret())
                : row.author().filter(update.author()::equals).isPresent();
    }
}
