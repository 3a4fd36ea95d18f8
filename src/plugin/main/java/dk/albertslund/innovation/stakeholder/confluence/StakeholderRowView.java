package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.stakeholder.Category;
import dk.albertslund.innovation.stakeholder.MatrixPicture;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One stakeholder in table, matrix and timeline.
 *
 * @param number its number in the exported matrix, in the order of the table; empty for the template of a new row
 * @param isClosed whether it stands as a line, whose fields come when it is unfolded
 */
public record StakeholderRowView(String number, RowView row, CategoryMessages categories, boolean isClosed) {
    /** Fields that are always visible in the table; the others are collapsed. */
    private static final List<String> MAIN = List.of(
            StakeholderForm.LABEL,
            StakeholderForm.KIND,
            StakeholderForm.INFLUENCE,
            StakeholderForm.AFFECTED,
            StakeholderForm.MODE);

    /** Fields whose values a closed line shows. */
    private static final List<String> LINE =
            Stream.concat(MAIN.stream(), Stream.of(StakeholderForm.PHASES)).toList();

    /** Name of the role or group; empty until it is entered. */
    public String name() {
        return value(StakeholderForm.LABEL);
    }

    /** As it can stand among other words, also while it has no name. */
    public String displayName() {
        return name().isBlank() ? categories.unnamed() : BidiIsolation.isolate(name());
    }

    /** Whether anything is written in it that the reader may see. */
    boolean isBegun() {
        return row.fields().stream().anyMatch(FieldView::isWritten);
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

    /** What stands under the name in a closed line. */
    public FieldView phases() {
        return row.field(StakeholderForm.PHASES);
    }

    /** The hints of the fields that a closed line shows. */
    public List<FieldView> hinted() {
        return LINE.stream()
                .map(row::field)
                .filter(field -> !field.hint().isEmpty())
                .toList();
    }

    /** The fields whose values the row shows while it is folded. */
    public List<FieldView> main() {
        return MAIN.stream().map(row::field).toList();
    }

    /** What else is written in it, in plain text: a long list has no room for an element for each label and value. */
    public List<DetailView> details() {
        return more().stream().filter(FieldView::isWritten).map(DetailView::of).toList();
    }

    public boolean isTold() {
        return more().stream().anyMatch(FieldView::isWritten);
    }

    /** The collapsed fields. */
    public List<FieldView> more() {
        return row.fields().stream()
                .filter(field -> !MAIN.contains(field.key()))
                .toList();
    }

    /** The collapsed fields with content that are not shown in another way. */
    public List<FieldView> written() {
        return more().stream()
                .filter(field -> field.isWritten() && !field.key().equals(StakeholderForm.STRATEGY))
                .toList();
    }

    private Optional<Category> inCategory() {
        return inMatrix().map(entry -> Category.of(entry.influence(), entry.affected()));
    }

    boolean isIn(Category category) {
        return inCategory().equals(Optional.of(category));
    }

    /** Empty until influence and affected are given. */
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

    /** Name of the category; empty until influence and affected are given. */
    public String category() {
        return inCategory().map(categories::name).orElse("");
    }

    boolean isPlaced() {
        return inMatrix().isPresent();
    }

    /** Its kind as a mark of one or two letters; empty while no kind is chosen. */
    public String mark() {
        return categories.mark(value(StakeholderForm.KIND));
    }

    /** Position in the matrix, in words. */
    public String place() {
        return categories.place(value(StakeholderForm.INFLUENCE), value(StakeholderForm.AFFECTED));
    }

    /** The strategy as entered, else the default of the category. */
    public List<String> strategy() {
        FieldView own = row.field(StakeholderForm.STRATEGY);
        return own.isWritten()
                ? own.lines()
                : inCategory().map(categories::strategy).stream().toList();
    }

    public boolean isAdvised() {
        return !strategy().isEmpty();
    }

    /** Whether any collapsed field has content. */
    public boolean isDetailed() {
        return isAdvised() || !written().isEmpty();
    }

    /** All phases in order. */
    List<ChoiceView> times() {
        return row.field(StakeholderForm.PHASES).choices();
    }

    boolean isOverdue(String today) {
        String until = value(StakeholderForm.RETENTION);
        return !value(StakeholderForm.PERSON).isEmpty() && !until.isEmpty() && until.compareTo(today) < 0;
    }

    /** Retention date of the name, formatted. */
    public String until() {
        return String.join("", row.field(StakeholderForm.RETENTION).lines());
    }
}
