package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates the strip that shows the current one of the seven phases, drawn by {@code phase/phase-strip.vm}. */
@Component
public final class PhaseStripFactory {
    private final PhaseTitles titles;

    public PhaseStripFactory(PhaseTitles titles) {
        this.titles = titles;
    }

    /** For a page that is not a phase's own. */
    public PhaseStripView of(PhasePosition position, PageUrls pages) {
        return of(position, pages, Optional.empty());
    }

    /** @param shown the phase whose page it is; empty on other pages */
    public PhaseStripView of(PhasePosition position, PageUrls pages, Optional<Phase> shown) {
        return new PhaseStripView(
                titles.title(position.phase()), titles.turn(position), phases(position.phase(), pages, shown));
    }

    private List<PhaseStepView> phases(Phase current, PageUrls pages, Optional<Phase> shown) {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhaseStepView(
                        phase.number().map(String::valueOf).orElse(""),
                        titles.name(phase),
                        phase.direction().key(),
                        pages.of("phase-" + phase.key()),
                        phase == current,
                        phase.isBefore(current),
                        shown.filter(own -> own == phase).isPresent()))
                .toList();
    }
}
