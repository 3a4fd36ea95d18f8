package dk.albertslund.innovation.page.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.SaveResult;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.PanelContributor;
import dk.albertslund.innovation.form.confluence.SectionView;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the lines into which the sections of a form are folded: what is in each, and how much of it is filled in. */
@Component
public final class SectionPanelContributor implements PanelContributor {
    private static final String PREFIX = "section-";

    private final PanelContexts contexts;
    private final NetworkFormRenderer forms;
    private final ViewRenderer renderer;

    public SectionPanelContributor(PanelContexts contexts, NetworkFormRenderer forms, ViewRenderer renderer) {
        this.contexts = contexts;
        this.forms = forms;
        this.renderer = renderer;
    }

    /** A form with instances has no sections that fold: its page shows one instance, which is not known here. */
    @Override
    public boolean appliesTo(FormKind kind) {
        return SectionView.isFolded(kind.sections().size()) && !kind.hasInstances();
    }

    @Override
    public Set<String> affected(FormKind kind, Optional<SaveResult> saved) {
        return kind.sections().stream()
                .filter(section -> saved.map(result -> isIn(section, result)).orElse(true))
                .map(section -> PREFIX + section.key())
                .collect(Collectors.toSet());
    }

    private static boolean isIn(Section section, SaveResult saved) {
        String list = saved.change().list();
        return list.isEmpty()
                ? section.fields().stream()
                        .anyMatch(field -> field.key().equals(saved.change().field()))
                : section.lists().stream().anyMatch(rows -> rows.key().equals(list));
    }

    @Override
    public Map<String, String> draw(Set<String> names, Network network, FormKind kind, int turn, SheetState state) {
        return contexts.of(network)
                .filter(context -> turn == FormRenderContextFactory.turn(kind, context))
                .map(context -> forms.panel(kind, state, context))
                .map(view -> draw(names, view))
                .orElse(Map.of());
    }

    private Map<String, String> draw(Set<String> names, FormView form) {
        return form.sections().stream()
                .filter(section -> section.isFolding() && names.contains(PREFIX + section.key()))
                .collect(Collectors.toMap(
                        section -> PREFIX + section.key(),
                        section -> renderer.renderPanel("form/section-panel.vm", "section", section)));
    }
}
