package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.SaveResult;
import dk.albertslund.innovation.form.confluence.PanelContributor;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.page.confluence.PanelContexts;
import dk.albertslund.innovation.phase.form.PhaseForm;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws a phase's criteria, and how many of them are met. */
@Component
public final class CriteriaPanelContributor implements PanelContributor {
    private static final Set<String> PANELS = Set.of("criteria", "criteria-count");

    private final PanelContexts contexts;
    private final CriterionViewFactory criteria;
    private final ViewRenderer renderer;

    public CriteriaPanelContributor(PanelContexts contexts, CriterionViewFactory criteria, ViewRenderer renderer) {
        this.contexts = contexts;
        this.criteria = criteria;
        this.renderer = renderer;
    }

    @Override
    public boolean appliesTo(FormKind kind) {
        return kind instanceof PhaseForm;
    }

    @Override
    public Set<String> affected(FormKind kind, Optional<SaveResult> saved) {
        return PANELS;
    }

    /** None for an earlier turn, whose criteria no page shows. */
    @Override
    public Map<String, String> draw(Set<String> names, Network network, FormKind kind, int turn, SheetState state) {
        return contexts.of(network)
                .filter(context -> context.network().position().turn() == turn)
                .map(context -> criteria.of(context, (PhaseForm) kind, state))
                .map(view -> names.stream()
                        .collect(Collectors.toMap(
                                name -> name,
                                name -> renderer.renderPanel("phase/" + name + "-panel.vm", "criteria", view))))
                .orElse(Map.of());
    }
}
