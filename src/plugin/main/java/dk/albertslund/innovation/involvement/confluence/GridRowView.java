package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.involvement.InvolvementForm;
import java.util.List;
import java.util.stream.Stream;

/**
 * A group in the grid.
 *
 * @param name the group; who it is when no group is chosen
 * @param who empty when nobody is named, or when it is the name already
 * @param note that the group has said no; empty for all others
 * @param mode how citizens take part and where they are missing, for a page too narrow to say so in each cell
 * @param isUntouched whether the row has nothing but its group
 */
public record GridRowView(
        RowView row,
        String name,
        String who,
        String note,
        String mode,
        boolean isCitizens,
        boolean isUntouched,
        List<GridCellView> cells) {
    /** Fields that the row has beside its cells, in the order in which they are shown. */
    public List<FieldView> fields() {
        return Stream.of(
                        InvolvementForm.WHO,
                        InvolvementForm.FUNCTION,
                        InvolvementForm.HOW,
                        InvolvementForm.KIND,
                        InvolvementForm.MODE,
                        InvolvementForm.STATUS)
                .map(row::field)
                .toList();
    }

    /** Fields whose values are on the page while the row is closed. */
    public List<FieldView> stored() {
        return Stream.concat(fields().stream(), Stream.of(row.field(InvolvementForm.PHASES)))
                .toList();
    }

    /** Fields that the grid itself does not show. */
    public List<FieldView> hidden() {
        return Stream.of(InvolvementForm.FUNCTION, InvolvementForm.HOW, InvolvementForm.MODE)
                .map(row::field)
                .toList();
    }

    /** What is written in {@link #hidden()}. */
    public List<FieldView> details() {
        return hidden().stream().filter(FieldView::isWritten).toList();
    }

    public boolean isDetailed() {
        return !details().isEmpty();
    }

    /** Cells in which the group has a part. */
    public List<GridCellView> parts() {
        return cells.stream().filter(GridCellView::isMarked).toList();
    }
}
