package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.Standing;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The seven phases in a row, and what each is called. */
@Component
public final class PhaseStrip {
    private final Texts texts;

    public PhaseStrip(Texts texts) {
        this.texts = texts;
    }

    List<PhaseStepView> of(Phase current, PageUrls pages) {
        return Arrays.stream(Phase.values())
                .map(phase -> new PhaseStepView(
                        phase.number().map(String::valueOf).orElse(""),
                        name(phase),
                        phase.direction().key(),
                        pages.of("phase-" + phase.key()),
                        phase == current))
                .toList();
    }

    /** For example {@code Fokusering}. */
    String name(Phase phase) {
        return texts.text("innovation.phase." + phase.key() + ".name");
    }

    /** For example {@code Fase 0 – Fokusering}; the continuation has a name only. */
    String title(Phase phase) {
        return phase.number()
                .map(number -> texts.text("innovation.phase.numbered", number, name(phase)))
                .orElse(name(phase));
    }

    /** For example {@code Runde 2}. */
    String turn(Standing standing) {
        return texts.text("innovation.phase.turn", standing.turn());
    }
}
