package dk.albertslund.innovation.knowledge.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.SaveResult;
import dk.albertslund.innovation.form.confluence.PanelContributor;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.knowledge.KnowledgeForm;
import dk.albertslund.innovation.network.Network;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws the innovation diamond. */
@Component
public final class DiamondPanelContributor implements PanelContributor {
    private static final String DIAMOND = "diamond";

    private final DiamondViewFactory views;
    private final ViewRenderer renderer;

    public DiamondPanelContributor(DiamondViewFactory views, ViewRenderer renderer) {
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    public boolean appliesTo(FormKind kind) {
        return kind.key().equals(KnowledgeForm.KEY);
    }

    /** Only scores are drawn. */
    @Override
    public Set<String> affected(FormKind kind, Optional<SaveResult> saved) {
        boolean isOther = saved.filter(result -> !result.change().list().equals(KnowledgeForm.SCORES))
                .isPresent();
        return isOther ? Set.of() : Set.of(DIAMOND);
    }

    @Override
    public Map<String, String> draw(Set<String> names, Network network, FormKind kind, int turn, SheetState state) {
        return names.contains(DIAMOND)
                ? Map.of(DIAMOND, renderer.renderPanel("knowledge/diamond-panel.vm", "diamond", views.of(state)))
                : Map.of();
    }
}
