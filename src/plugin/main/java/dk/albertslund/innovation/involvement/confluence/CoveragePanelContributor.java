package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.SaveResult;
import dk.albertslund.innovation.form.confluence.PanelContributor;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.page.confluence.PanelContexts;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws what a design lacks, and where the citizens are. */
@Component
public final class CoveragePanelContributor implements PanelContributor {
    private static final Set<String> PANELS = Set.of("citizens", "lead");

    private final PanelContexts contexts;
    private final InvolvementViewFactory views;
    private final ViewRenderer renderer;

    public CoveragePanelContributor(PanelContexts contexts, InvolvementViewFactory views, ViewRenderer renderer) {
        this.contexts = contexts;
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    public boolean appliesTo(FormKind kind) {
        return kind.key().equals(InvolvementForm.KEY);
    }

    @Override
    public Set<String> affected(FormKind kind, Optional<SaveResult> saved) {
        return PANELS;
    }

    /** The design has one sheet for all turns; the coverage is that of the current turn. */
    @Override
    public Map<String, String> draw(Set<String> names, Network network, FormKind kind, int turn, SheetState state) {
        return contexts.of(network)
                .map(views::citizens)
                .map(view -> names.stream()
                        .collect(Collectors.toMap(
                                name -> name,
                                name -> renderer.renderPanel(
                                        "involvement/" + name + "-panel.vm", "involvement", view))))
                .orElse(Map.of());
    }
}
