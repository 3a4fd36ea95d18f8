package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.page.confluence.MacroContext;
import org.springframework.stereotype.Component;

/** Creates the view of a phase's page. */
@Component
public final class PhaseViewFactory {
    private final Messages messages;
    private final PhaseTitles titles;
    private final GuidanceViewFactory guidances;
    private final PhaseStatusFormatter statuses;
    private final PhasePartsFactory parts;

    public PhaseViewFactory(
            Messages messages,
            PhaseTitles titles,
            GuidanceViewFactory guidances,
            PhaseStatusFormatter statuses,
            PhasePartsFactory parts) {
        this.messages = messages;
        this.titles = titles;
        this.guidances = guidances;
        this.statuses = statuses;
        this.parts = parts;
    }

    PhaseView of(Phase phase, MacroContext context) {
        boolean isHere = context.network().position().phase() == phase;
        PhaseStatusView status = isHere ? statuses.here(context) : statuses.elsewhere(context);
        PhasePartsFactory.Parts own = parts.of(phase, context, status);
        return new PhaseView(
                phase,
                context,
                titles.title(phase),
                direction(phase, "name"),
                direction(phase, "text"),
                titles.stageInWords(phase),
                status,
                own.strip(),
                guidances.of(phase, context),
                own.work(),
                own.moves(),
                own.gates(),
                own.ways());
    }

    /** A text for all phases of a direction, unless the phase has its own. */
    private String direction(Phase phase, String detail) {
        String own = "innovation.phase." + phase.key() + ".direction." + detail;
        String text = messages.text(own);
        return text.equals(own)
                ? messages.text(
                        "innovation.phase.direction." + phase.direction().key() + "." + detail)
                : text;
    }
}
