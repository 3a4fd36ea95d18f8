package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowListView;
import java.util.List;

/**
 * The page of the stakeholders.
 *
 * @param list the list as the form knows it
 * @param blank what a new row looks like
 * @param blindSpots what the list does not see
 * @param overdue those whose name should not be kept any longer
 * @param untilProposal the day that is proposed for a name, as the browser wants it
 * @param extendLabel what keeping a name until that day is called
 */
public record StakeholdersView(
        FormView form,
        RowListView list,
        List<StakeholderRowView> rows,
        StakeholderRowView blank,
        List<PhaseColumnView> phases,
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

    /** Those who stand nowhere in the matrix yet. */
    public List<StakeholderRowView> unplaced() {
        return rows.stream().filter(row -> row.inMatrix().isEmpty()).toList();
    }

    public boolean isAnyUnplaced() {
        return !unplaced().isEmpty();
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

    /** Whether one view at a time can be chosen. */
    public boolean isSwitched() {
        return target == RenderTarget.SCREEN;
    }
}
