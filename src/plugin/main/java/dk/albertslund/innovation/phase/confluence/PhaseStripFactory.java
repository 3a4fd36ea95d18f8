package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the strip that shows the current one of the seven phases. */
@Component
public final class PhaseStripFactory {
    private final PhaseTitles titles;

    public PhaseStripFactory(PhaseTitles titles) {
        this.titles = titles;
    }

    public PhaseStripView of(PhasePosition position, PageUrls pages) {
        return new PhaseStripView(
                titles.title(position.phase()),
                titles.turn(position),
                titles.stageInWords(position.phase()),
                phases(position.phase(), pages));
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
