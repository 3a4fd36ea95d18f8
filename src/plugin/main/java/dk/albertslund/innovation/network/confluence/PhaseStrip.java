package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.phase.Standing;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a network stands among the seven phases. */
@Component
public final class PhaseStrip {
    private final PhaseTitles titles;

    public PhaseStrip(PhaseTitles titles) {
        this.titles = titles;
    }

    HomeView.Course of(Standing standing, PageUrls pages) {
        return new HomeView.Course(
                titles.title(standing.phase()),
                titles.turn(standing),
                titles.stageInWords(standing.phase()),
                phases(standing.phase(), pages));
    }

    private List<PhaseStepView> phases(Phase current, PageUrls pages) {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhaseStepView(
                        phase.number().map(String::valueOf).orElse(""),
                        titles.name(phase),
                        phase.direction().key(),
                        pages.of("phase-" + phase.key()),
                        phase == current))
                .toList();
    }
}
