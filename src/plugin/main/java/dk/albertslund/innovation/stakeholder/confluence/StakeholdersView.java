package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowListView;
import java.util.List;

/** The page of the stakeholders. */
public final class StakeholdersView {
    private final FormView form;
    private final List<StakeholderRowView> rows;
    private final Frame frame;
    private final Notes notes;
    private final RenderTarget target;

    StakeholdersView(FormView form, List<StakeholderRowView> rows, Frame frame, Notes notes, RenderTarget target) {
        this.form = form;
        this.rows = List.copyOf(rows);
        this.frame = frame;
        this.notes = notes;
        this.target = target;
    }

    /** What the rows stand in. */
    record Frame(
            StakeholderRowView blank,
            List<PhaseColumnView> phases,
            List<QuadrantView> quadrants,
            MatrixPictureView picture) {}

    record Notes(List<BlindSpotView> blindSpots, Names names) {}

    /**
     * What there is to know of names that are kept.
     *
     * @param proposal the day that is proposed for a name, as the browser wants it
     * @param extend what keeping a name until that day is called
     */
    record Names(List<StakeholderRowView> overdue, String proposal, String extend) {}

    public FormView getForm() {
        return form;
    }

    /** The list as the engine knows it. */
    public RowListView getList() {
        return form.getSections().get(0).getLists().get(0);
    }

    public List<StakeholderRowView> getRows() {
        return rows;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public StakeholderRowView getBlank() {
        return frame.blank();
    }

    public List<PhaseColumnView> getPhases() {
        return frame.phases();
    }

    public List<QuadrantView> getQuadrants() {
        return frame.quadrants();
    }

    public MatrixPictureView getPicture() {
        return frame.picture();
    }

    /** Those who stand nowhere in the matrix yet. */
    public List<StakeholderRowView> getUnplaced() {
        return rows.stream().filter(row -> row.category().isEmpty()).toList();
    }

    public boolean isAnyUnplaced() {
        return !getUnplaced().isEmpty();
    }

    /** Whether there is something that the list does not see. */
    public boolean isBlind() {
        return !notes.blindSpots().isEmpty();
    }

    public List<BlindSpotView> getBlindSpots() {
        return notes.blindSpots();
    }

    public List<StakeholderRowView> getOverdue() {
        return notes.names().overdue();
    }

    public boolean isAnyOverdue() {
        return !notes.names().overdue().isEmpty();
    }

    public String getUntilProposal() {
        return notes.names().proposal();
    }

    public String getExtendLabel() {
        return notes.names().extend();
    }

    public boolean isPaper() {
        return target.isExport();
    }

    /** Whether one view at a time can be chosen. */
    public boolean isSwitched() {
        return target == RenderTarget.SCREEN;
    }
}
