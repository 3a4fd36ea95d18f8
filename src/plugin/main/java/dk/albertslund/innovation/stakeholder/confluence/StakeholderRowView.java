package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.stakeholder.Category;
import dk.albertslund.innovation.stakeholder.MatrixPicture;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.List;
import java.util.Optional;

/**
 * One stakeholder in all three views.
 *
 * @param number stands for it in the picture on paper, in the order of the table; empty for a row that is not in it yet
 */
public record StakeholderRowView(String number, RowView row, CategoryMessages categories) {
    /** What the table shows of everybody; the rest unfolds. */
    private static final List<String> MAIN = List.of(
            StakeholderForm.LABEL,
            StakeholderForm.KIND,
            StakeholderForm.INFLUENCE,
            StakeholderForm.AFFECTED,
            StakeholderForm.MODE);

    private static final List<String> ELSEWHERE = List.of(StakeholderForm.PHASES, StakeholderForm.STRATEGY);

    /** The role or group; empty while it has no name. */
    public String name() {
        return value(StakeholderForm.LABEL);
    }

    private String value(String field) {
        return row.field(field).value();
    }

    public FieldView label() {
        return row.field(StakeholderForm.LABEL);
    }

    public FieldView kind() {
        return row.field(StakeholderForm.KIND);
    }

    public FieldView influence() {
        return row.field(StakeholderForm.INFLUENCE);
    }

    public FieldView affected() {
        return row.field(StakeholderForm.AFFECTED);
    }

    public FieldView mode() {
        return row.field(StakeholderForm.MODE);
    }

    /** All fields that unfold. */
    public List<FieldView> more() {
        return row.fields().stream()
                .filter(field -> !MAIN.contains(field.key()))
                .toList();
    }

    /** What is written in the fields that unfold, as far as it is not shown another way. */
    public List<FieldView> written() {
        return more().stream()
                .filter(field -> field.isWritten() && !ELSEWHERE.contains(field.key()))
                .toList();
    }

    private Optional<Category> inCategory() {
        return inMatrix().map(entry -> Category.of(entry.influence(), entry.affected()));
    }

    boolean isIn(Category category) {
        return inCategory().equals(Optional.of(category));
    }

    /** Nothing until both steps are known. */
    Optional<MatrixPicture.Entry> inMatrix() {
        return influence().isWritten() && affected().isWritten()
                ? Optional.of(new MatrixPicture.Entry(
                        number,
                        Integer.parseInt(value(StakeholderForm.INFLUENCE)),
                        Integer.parseInt(value(StakeholderForm.AFFECTED))))
                : Optional.empty();
    }

    boolean isAt(int influence, int affected) {
        return value(StakeholderForm.INFLUENCE).equals(String.valueOf(influence))
                && value(StakeholderForm.AFFECTED).equals(String.valueOf(affected));
    }

    /** Empty until it is known. */
    public String category() {
        return inCategory().map(categories::name).orElse("");
    }

    /** Where it stands in the matrix, in words. */
    public String place() {
        return categories.place(value(StakeholderForm.INFLUENCE), value(StakeholderForm.AFFECTED));
    }

    /** What is done for this stakeholder: what somebody wrote, or what the category proposes. */
    public List<String> strategy() {
        FieldView own = row.field(StakeholderForm.STRATEGY);
        return own.isWritten()
                ? own.lines()
                : inCategory().map(categories::strategy).stream().toList();
    }

    public boolean isAdvised() {
        return !strategy().isEmpty();
    }

    /** Whether there is more to read than the first line. */
    public boolean isDetailed() {
        return isAdvised() || !written().isEmpty();
    }

    /** The phases in their order, chosen or not. */
    public List<ChoiceView> times() {
        return row.field(StakeholderForm.PHASES).choices();
    }

    boolean isOverdue(String today) {
        String until = value(StakeholderForm.RETENTION);
        return !value(StakeholderForm.PERSON).isEmpty() && !until.isEmpty() && until.compareTo(today) < 0;
    }

    /** Until when the name was to be kept, as people read it. */
    public String until() {
        return String.join("", row.field(StakeholderForm.RETENTION).lines());
    }
}
