package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import java.util.Arrays;
import java.util.List;

/** Column of the timeline: a phase. */
public record PhaseColumnView(String key, String title) {
    static List<PhaseColumnView> all(PhaseTitles titles) {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhaseColumnView(phase.key(), titles.title(phase)))
                .toList();
    }
}
