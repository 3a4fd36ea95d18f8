package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.confluence.row.RowFormContributor;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.page.confluence.PanelContexts;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws the fields of one stakeholder. */
@Component
public final class StakeholderRowFormContributor implements RowFormContributor {
    private final PanelContexts contexts;
    private final StakeholderViewFactory views;
    private final ViewRenderer renderer;

    public StakeholderRowFormContributor(PanelContexts contexts, StakeholderViewFactory views, ViewRenderer renderer) {
        this.contexts = contexts;
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    public boolean appliesTo(FormKind kind) {
        return kind.key().equals(StakeholderForm.KEY);
    }

    @Override
    public Optional<String> draw(Network network, SheetState state, String row) {
        return contexts.of(network)
                .map(context -> views.panels(state, context).only(row))
                .filter(view -> view.form().isEditable() && !view.isEmpty())
                .map(view -> renderer.renderPanel("stakeholder/row-form.vm", "stakeholders", view));
    }
}
