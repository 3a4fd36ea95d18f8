package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Criteria that a network should meet before it leaves a phase. */
@Component
public final class PhaseExitCriteria {
    private final PhaseFormRegistry forms;
    private final SheetRepository sheets;
    private final SummaryRepository summaries;
    private final PublishedSettings settings;
    private final List<PhaseWorkCount> counts;

    public PhaseExitCriteria(
            PhaseFormRegistry forms,
            SheetRepository sheets,
            SummaryRepository summaries,
            PublishedSettings settings,
            List<PhaseWorkCount> counts) {
        this.forms = forms;
        this.sheets = sheets;
        this.summaries = summaries;
        this.settings = settings;
        this.counts = counts;
    }

    /** The gate of the current phase. */
    public Gate gate(Network network) {
        return summaries.findBySpace(network.spaceKey()).map(this::gate).orElseGet(Gate::open);
    }

    private Gate gate(Summary summary) {
        List<String> unmet = missing(summary, summary.position().phase()).stream()
                .map(Criterion::key)
                .toList();
        return new Gate(unmet, hasGates(summary));
    }

    /** Whether the network's type has enforced gates. */
    public boolean hasGates(Summary summary) {
        return settings.current().hasGates(summary.profile().type());
    }

    /** Unmet criteria of the phase in the current turn. */
    public List<Criterion> missing(Summary summary, Phase phase) {
        PhaseForm form = forms.of(phase);
        int turn = summary.position().turn();
        SheetState state = sheets.state(sheets.find(summary.networkId(), form.key(), turn));
        return of(summary, form, state).stream()
                .filter(criterion -> !criterion.isMet())
                .toList();
    }

    public List<Criterion> of(Summary summary, PhaseForm form, SheetState state) {
        return form.criteria(
                counted(summary.networkId(), form, state),
                summary.isQuestionChecked(),
                settings.current().thresholds());
    }

    private SheetState counted(int networkId, PhaseForm form, SheetState state) {
        List<FieldChange> higher = counts.stream()
                .filter(count -> count.kind().equals(form.key()))
                .flatMap(count -> higher(count, count.count(networkId), state).stream())
                .toList();
        return higher.isEmpty() ? state : state.with(higher);
    }

    private static Optional<FieldChange> higher(PhaseWorkCount count, int number, SheetState state) {
        String written = state.value(count.field());
        return number > (written.isEmpty() ? 0 : Integer.parseInt(written))
                ? Optional.of(FieldChange.derived(count.field(), String.valueOf(number)))
                : Optional.empty();
    }
}
