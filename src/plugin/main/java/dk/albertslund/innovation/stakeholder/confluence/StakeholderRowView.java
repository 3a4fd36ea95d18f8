package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.stakeholder.Category;
import dk.albertslund.innovation.stakeholder.MatrixPicture;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.List;
import java.util.Optional;

/** One stakeholder in all three views. */
public final class StakeholderRowView {
    /** What the table shows of everybody; the rest unfolds. */
    private static final List<String> MAIN = List.of(
            StakeholderForm.LABEL,
            StakeholderForm.KIND,
            StakeholderForm.INFLUENCE,
            StakeholderForm.AFFECTED,
            StakeholderForm.MODE);

    private static final List<String> ELSEWHERE = List.of(StakeholderForm.PHASES, StakeholderForm.STRATEGY);

    private final String number;
    private final RowView row;
    private final CategoryMessages categories;

    /** @param number in the order of the table; empty for a row that is not in it yet */
    StakeholderRowView(String number, RowView row, CategoryMessages categories) {
        this.number = number;
        this.row = row;
        this.categories = categories;
    }

    /** Stands for it in the picture on paper. */
    public String getNumber() {
        return number;
    }

    public String getId() {
        return row.getId();
    }

    public int getRemovedRevision() {
        return row.getRemovedRevision();
    }

    /** The role or group; empty while it has no name. */
    public String getName() {
        return value(StakeholderForm.LABEL);
    }

    /** One that everybody may see, or the reader is an editor. */
    private FieldView field(String key) {
        return row.getFields().stream()
                .filter(field -> field.getKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String value(String field) {
        return field(field).getValue();
    }

    public FieldView getLabel() {
        return field(StakeholderForm.LABEL);
    }

    public FieldView getKind() {
        return field(StakeholderForm.KIND);
    }

    public FieldView getInfluence() {
        return field(StakeholderForm.INFLUENCE);
    }

    public FieldView getAffected() {
        return field(StakeholderForm.AFFECTED);
    }

    public FieldView getMode() {
        return field(StakeholderForm.MODE);
    }

    public FieldView getPhases() {
        return field(StakeholderForm.PHASES);
    }

    /** All fields that unfold. */
    public List<FieldView> getMore() {
        return row.getFields().stream()
                .filter(field -> !MAIN.contains(field.getKey()))
                .toList();
    }

    /** What is written in the fields that unfold, as far as it is not shown another way. */
    public List<FieldView> getWritten() {
        return getMore().stream()
                .filter(field -> field.isWritten() && !ELSEWHERE.contains(field.getKey()))
                .toList();
    }

    Optional<Category> category() {
        return inMatrix().map(entry -> Category.of(entry.influence(), entry.affected()));
    }

    /** Nothing until both steps are known. */
    Optional<MatrixPicture.Entry> inMatrix() {
        return getInfluence().isWritten() && getAffected().isWritten()
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
    public String getCategory() {
        return category().map(categories::name).orElse("");
    }

    /** Where it stands in the matrix, in words. */
    public String getPlace() {
        return categories.place(value(StakeholderForm.INFLUENCE), value(StakeholderForm.AFFECTED));
    }

    /** What is done for this stakeholder: what somebody wrote, or what the category proposes. */
    public List<String> getStrategy() {
        FieldView own = field(StakeholderForm.STRATEGY);
        return own.isWritten()
                ? own.getLines()
                : category().map(categories::strategy).stream().toList();
    }

    public boolean isAdvised() {
        return !getStrategy().isEmpty();
    }

    /** Whether there is more to read than the first line. */
    public boolean isDetailed() {
        return isAdvised() || !getWritten().isEmpty();
    }

    /** The phases in their order, chosen or not. */
    public List<ChoiceView> getTimes() {
        return getPhases().getChoices();
    }

    boolean isOverdue(String today) {
        String until = value(StakeholderForm.RETENTION);
        return !value(StakeholderForm.PERSON).isEmpty() && !until.isEmpty() && until.compareTo(today) < 0;
    }

    /** Until when the name was to be kept, as people read it. */
    public String getUntil() {
        return String.join("", field(StakeholderForm.RETENTION).getLines());
    }
}
