package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.AgreedQuiet;
import dk.albertslund.innovation.network.NetworkProgress;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.rollup.RollupRow;
import dk.albertslund.innovation.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A network in the overview.
 *
 * @param limit days that networks of its type may be quiet
 * @param attention why it needs attention, the most pressing first
 */
public record OverviewRow(RollupRow rollup, int limit, LocalDate today, List<Attention> attention) {
    public OverviewRow {
        attention = List.copyOf(attention);
    }

    static OverviewRow of(RollupRow rollup, Settings settings, LocalDate today) {
        int limit = settings.quietDays(rollup.summary().profile().type());
        OverviewRow plain = new OverviewRow(rollup, limit, today, List.of());
        if (plain.agreedQuiet().isPresent()) {
            return plain;
        }
        List<Attention> reasons = new ArrayList<>();
        if (rollup.isQuiet()) {
            reasons.add(Attention.QUIET);
        }
        if (plain.lacksQuestion()) {
            reasons.add(Attention.NO_QUESTION);
        }
        return new OverviewRow(rollup, limit, today, reasons);
    }

    public Summary summary() {
        return rollup.summary();
    }

    public NetworkProgress progress() {
        return summary().progress();
    }

    public boolean isActive() {
        return summary().profile().status() == NetworkStatus.ACTIVE;
    }

    public boolean needsAttention() {
        return !attention.isEmpty();
    }

    /** That the network may be quiet today, and asks for no attention. */
    public Optional<AgreedQuiet> agreedQuiet() {
        return progress().quiet().filter(agreed -> isActive() && agreed.holdsOn(today));
    }

    private boolean lacksQuestion() {
        Phase phase = summary().position().phase();
        boolean isDue = phase != Phase.FOCUS
                || stay(phase).days().filter(days -> days > limit).isPresent();
        return isActive() && isDue && summary().question().isEmpty();
    }

    /** All phases, in order. */
    public List<PhaseStay> stays() {
        return Arrays.stream(Phase.values()).map(this::stay).toList();
    }

    public PhaseStay stay(Phase phase) {
        return stay(summary(), phase, limit, today);
    }

    static PhaseStay stay(Summary summary, Phase phase, int limit, LocalDate today) {
        Phase current = summary.position().phase();
        Optional<Integer> days = summary.progress().times().daysIn(phase, current, today);
        return new PhaseStay(phase, days, days.map(number -> PhaseLength.of(number, limit)), phase == current);
    }
}
