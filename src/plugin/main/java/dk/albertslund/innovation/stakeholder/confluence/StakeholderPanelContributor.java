package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.SaveResult;
import dk.albertslund.innovation.form.confluence.PanelContributor;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.page.confluence.PanelContexts;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws matrix, timeline and blind spots of the stakeholders. */
@Component
public final class StakeholderPanelContributor implements PanelContributor {
    private static final String MATRIX = "matrix";
    private static final String TIMELINE = "timeline";
    private static final String BLIND = "blind";
    private static final Set<String> PANELS = Set.of(MATRIX, TIMELINE, BLIND);

    private final PanelContexts contexts;
    private final StakeholderViewFactory views;
    private final ViewRenderer renderer;

    public StakeholderPanelContributor(PanelContexts contexts, StakeholderViewFactory views, ViewRenderer renderer) {
        this.contexts = contexts;
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    public boolean appliesTo(FormKind kind) {
        return kind.key().equals(StakeholderForm.KEY);
    }

    @Override
    public Set<String> affected(FormKind kind, Optional<SaveResult> saved) {
        return saved.map(StakeholderPanelContributor::affected).orElse(PANELS);
    }

    private static Set<String> affected(SaveResult saved) {
        if (isAlone(saved)) {
            return PANELS;
        }
        return switch (saved.change().field()) {
            case StakeholderForm.LABEL, Row.REMOVED -> PANELS;
            case StakeholderForm.INFLUENCE, StakeholderForm.AFFECTED -> Set.of(MATRIX, BLIND);
            case StakeholderForm.PHASES -> Set.of(TIMELINE, BLIND);
            case StakeholderForm.KIND -> Set.of(MATRIX, BLIND);
            case StakeholderForm.MODE, StakeholderForm.CAN_BLOCK -> Set.of(BLIND);
            default -> Set.of();
        };
    }

    /** Whether nothing else is written in the row: it comes and goes with this value. */
    private static boolean isAlone(SaveResult saved) {
        return saved.rows().rowIncludingRemoved(saved.change().row()).stream()
                .flatMap(row -> row.cells().values().stream())
                .filter(cell -> !cell.value().isEmpty())
                .allMatch(cell -> cell.field().equals(saved.change().field()));
    }

    @Override
    public Map<String, String> draw(Set<String> names, Network network, FormKind kind, int turn, SheetState state) {
        return contexts.of(network)
                .map(context -> views.panels(state, context))
                .map(view -> names.stream()
                        .collect(Collectors.toMap(
                                name -> name,
                                name -> renderer.renderPanel(
                                        "stakeholder/" + name + "-panel.vm", "stakeholders", view))))
                .orElse(Map.of());
    }
}
