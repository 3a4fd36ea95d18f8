package dk.albertslund.innovation.network;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseForms;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a network has what it should have before it goes on from a phase. */
@Component
public final class Readiness {
    private final PhaseForms forms;
    private final Sheets sheets;
    private final Summaries summaries;
    private final PublishedSettings settings;

    public Readiness(PhaseForms forms, Sheets sheets, Summaries summaries, PublishedSettings settings) {
        this.forms = forms;
        this.sheets = sheets;
        this.summaries = summaries;
        this.settings = settings;
    }

    /** What is missing in the phase that the network is in, by key. */
    public List<String> unmet(Network network) {
        return summaries
                .inSpace(network.spaceKey())
                .map(summary -> missing(summary, summary.standing().phase()))
                .orElse(List.of())
                .stream()
                .map(Criterion::key)
                .toList();
    }

    /** What is missing in the phase, in the turn that the network is in. */
    public List<Criterion> missing(Summary network, Phase phase) {
        PhaseForm form = forms.of(phase);
        int turn = network.standing().turn();
        Content content = sheets.content(sheets.sheet(network.networkId(), form.key(), turn));
        return of(network, form, content).stream()
                .filter(criterion -> !criterion.isMet())
                .toList();
    }

    public List<Criterion> of(Summary network, PhaseForm form, Content content) {
        return form.criteria(
                content, !network.question().isEmpty(), settings.now().thresholds());
    }
}
