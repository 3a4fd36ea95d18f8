package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowListView;
import java.util.List;

/**
 * The stakeholders' page.
 *
 * @param list the list of the form
 * @param blank template of a new row
 * @param timeline stakeholders with at least one value
 * @param blindSpots gaps in the list
 * @param overdue stakeholders with a name past its retention date
 * @param untilProposal proposed retention date, ISO 8601
 * @param extendLabel label of the button that extends the retention to that date
 */
public record StakeholdersView(
        FormView form,
        RowListView list,
        List<StakeholderRowView> rows,
        StakeholderRowView blank,
        List<PhaseColumnView> phases,
        List<TimelineRowView> timeline,
        List<QuadrantView> quadrants,
        MatrixPictureView picture,
        List<BlindSpotView> blindSpots,
        List<StakeholderRowView> overdue,
        String untilProposal,
        String extendLabel,
        RenderTarget target) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** With that row only, if it is there. */
    StakeholdersView only(String row) {
        List<StakeholderRowView> one =
                rows.stream().filter(found -> found.row().id().equals(row)).toList();
        return new StakeholdersView(
                form,
                list,
                one,
                blank,
                phases,
                timeline,
                quadrants,
                picture,
                blindSpots,
                overdue,
                untilProposal,
                extendLabel,
                target);
    }

    /** Stakeholders without a position in the matrix. */
    public List<StakeholderRowView> unplaced() {
        return rows.stream().filter(row -> row.isBegun() && !row.isPlaced()).toList();
    }

    public boolean isAnyUnplaced() {
        return !unplaced().isEmpty();
    }

    /** The marks of the kinds that there are, in the order of the table. */
    public List<KindMarkView> marks() {
        return rows.stream()
                .filter(row -> row.kind().isWritten())
                .map(row ->
                        new KindMarkView(row.mark(), String.join("", row.kind().lines())))
                .distinct()
                .toList();
    }

    public boolean isAnyMarked() {
        return !marks().isEmpty();
    }

    public int unplacedCount() {
        return unplaced().size();
    }

    public boolean isBlind() {
        return !blindSpots.isEmpty();
    }

    public boolean isAnyOverdue() {
        return !overdue.isEmpty();
    }

    public boolean isExport() {
        return target.isExport();
    }

    /** Whether the reader can switch between the three views. */
    public boolean isSwitched() {
        return target == RenderTarget.SCREEN;
    }
}
