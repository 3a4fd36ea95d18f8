package dk.albertslund.innovation.reflection.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.SaveResult;
import dk.albertslund.innovation.form.confluence.PanelContributor;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.reflection.ReflectionForm;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws the wall of definitions. */
@Component
public final class DefinitionsPanelContributor implements PanelContributor {
    private static final String WALL = "definitions";
    private static final Set<String> SHOWN_BY =
            Set.of(ReflectionForm.DEFINITION_OF_INNOVATION, Row.SHARED, Row.REMOVED);

    private final ReflectionForm form;
    private final ViewRenderer renderer;

    public DefinitionsPanelContributor(ReflectionForm form, ViewRenderer renderer) {
        this.form = form;
        this.renderer = renderer;
    }

    @Override
    public boolean appliesTo(FormKind kind) {
        return kind.key().equals(ReflectionForm.KEY);
    }

    @Override
    public Set<String> affected(FormKind kind, Optional<SaveResult> saved) {
        return saved.filter(result -> !SHOWN_BY.contains(result.change().field()))
                        .isPresent()
                ? Set.of()
                : Set.of(WALL);
    }

    @Override
    public Map<String, String> draw(Set<String> names, Network network, FormKind kind, int turn, SheetState state) {
        return names.contains(WALL)
                ? Map.of(
                        WALL,
                        renderer.renderPanel(
                                "reflection/definitions-panel.vm",
                                "definitions",
                                new DefinitionsView(form.definitions(state))))
                : Map.of();
    }
}
