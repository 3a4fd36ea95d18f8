package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.overview.PhaseLength;
import dk.albertslund.innovation.overview.PhaseStay;
import org.springframework.stereotype.Component;

/** Creates the cells of the heat map. */
@Component
public final class HeatCellFactory {
    private final Messages messages;
    private final PhaseTitles titles;

    public HeatCellFactory(Messages messages, PhaseTitles titles) {
        this.messages = messages;
        this.titles = titles;
    }

    HeatCellView cell(Summary summary, PhaseStay stay) {
        String days = stay.days().map(String::valueOf).orElse("");
        String words = stay.length()
                .map(length -> messages.text("innovation.overview.length." + length.key()))
                .orElse("");
        return new HeatCellView(
                key(summary, stay.phase()),
                days,
                stay.length().map(PhaseLength::key).orElse(""),
                words,
                label(summary, stay, words),
                stay.isCurrent() || !days.isEmpty(),
                stay.isCurrent());
    }

    /** Of the panel behind the network's time in that phase. */
    String key(Summary summary, Phase phase) {
        return summary.spaceKey() + "." + phase.key();
    }

    private String label(Summary summary, PhaseStay stay, String words) {
        String length = stay.days()
                .map(days -> ": " + messages.text("innovation.overview.days", days) + ", " + words)
                .orElse("");
        String now = stay.isCurrent() ? ", " + messages.text("innovation.overview.here") : "";
        return summary.profile().title() + ", " + titles.name(stay.phase()) + length + now;
    }

    /** For example {@code 3}, or {@code +} for the continuation. */
    HeatPhaseView phase(Phase phase) {
        return new HeatPhaseView(phase.number().map(String::valueOf).orElse("+"), titles.name(phase));
    }
}
