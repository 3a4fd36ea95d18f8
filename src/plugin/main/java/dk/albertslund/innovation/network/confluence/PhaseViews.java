package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseTitles;
import org.springframework.stereotype.Component;

/** Puts together what a phase's page shows. */
@Component
public final class PhaseViews {
    private final Texts texts;
    private final PhaseTitles titles;
    private final Guidances guidances;
    private final HereWords words;
    private final PhaseParts parts;

    public PhaseViews(Texts texts, PhaseTitles titles, Guidances guidances, HereWords words, PhaseParts parts) {
        this.texts = texts;
        this.titles = titles;
        this.guidances = guidances;
        this.words = words;
        this.parts = parts;
    }

    PhaseView of(Phase phase, Place place) {
        boolean isHere = place.network().standing().phase() == phase;
        HereWords.Here here = isHere ? words.here(place) : words.elsewhere(place);
        PhaseView.Words said = new PhaseView.Words(
                titles.title(phase),
                direction(phase, "name"),
                direction(phase, "text"),
                titles.stageInWords(phase),
                here);
        return new PhaseView(phase, place, said, guidances.of(phase, place), parts.of(phase, place, here));
    }

    /** What all phases of a direction are told, but for those in which it means something else. */
    private String direction(Phase phase, String detail) {
        String own = "innovation.phase." + phase.key() + ".direction." + detail;
        String text = texts.text(own);
        return text.equals(own)
                ? texts.text("innovation.phase.direction." + phase.direction().key() + "." + detail)
                : text;
    }
}
