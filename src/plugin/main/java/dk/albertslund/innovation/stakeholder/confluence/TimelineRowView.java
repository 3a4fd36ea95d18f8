package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.form.confluence.ChoiceView;
import java.util.List;

/** When a stakeholder takes part: a cell for each phase. */
public record TimelineRowView(StakeholderRowView stakeholder, List<TimelineCellView> cells) {
    static List<TimelineRowView> all(List<StakeholderRowView> rows, List<PhaseColumnView> phases) {
        return rows.stream()
                .map(row -> new TimelineRowView(
                        row, phases.stream().map(phase -> cell(row, phase)).toList()))
                .toList();
    }

    private static TimelineCellView cell(StakeholderRowView row, PhaseColumnView phase) {
        boolean isChosen = row.times().stream().filter(ChoiceView::isChosen).anyMatch(time -> time.key()
                .equals(phase.key()));
        return new TimelineCellView(isChosen, phase);
    }
}
