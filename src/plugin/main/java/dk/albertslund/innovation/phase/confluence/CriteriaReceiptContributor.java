package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.confluence.ReceiptContributor;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.phase.form.PhaseForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds the phase's criteria to the receipt of a save in its form. */
@Component
public final class CriteriaReceiptContributor implements ReceiptContributor {
    private final SummaryRepository summaries;
    private final CriterionViewFactory criteria;

    public CriteriaReceiptContributor(SummaryRepository summaries, CriterionViewFactory criteria) {
        this.summaries = summaries;
        this.criteria = criteria;
    }

    @Override
    public String key() {
        return "criteria";
    }

    @Override
    public boolean appliesTo(FormKind kind) {
        return kind instanceof PhaseForm;
    }

    /** Empty for an earlier turn, as pages show the criteria of the current turn only. */
    @Override
    public Object contribute(Network network, FormKind kind, int turn, SheetState state) {
        return summaries
                .findBySpace(network.spaceKey())
                .filter(summary -> summary.position().turn() == turn)
                .map(summary -> criteria.of(summary, (PhaseForm) kind, state).stream()
                        .map(CriterionReceipt::of)
                        .toList())
                .orElse(List.of());
    }

    /** A criterion in the receipt. */
    record CriterionReceipt(String key, String text, boolean met) {
        static CriterionReceipt of(CriterionView criterion) {
            return new CriterionReceipt(criterion.key(), criterion.text(), criterion.isMet());
        }
    }
}
