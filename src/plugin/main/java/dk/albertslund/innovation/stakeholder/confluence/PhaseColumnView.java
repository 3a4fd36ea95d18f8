package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import java.util.Arrays;
import java.util.List;

/**
 * Column of the timeline: a phase.
 *
 * @param mark its number; for the continuation, which has none, a letter
 * @param name its name without the number
 * @param isPresent whether the network is in it
 */
public record PhaseColumnView(String key, String title, String mark, String name, boolean isPresent) {
    static List<PhaseColumnView> all(PhaseTitles titles, Phase present) {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhaseColumnView(
                        phase.key(),
                        titles.title(phase),
                        phase.number().map(String::valueOf).orElseGet(() -> titles.title(phase)
                                .substring(0, 1)),
                        titles.name(phase),
                        phase == present))
                .toList();
    }
}
