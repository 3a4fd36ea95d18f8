package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.PanelContexts;
import dk.albertslund.innovation.session.ExercisePart;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws the form of an exercise outside of its page, as its macro would. */
@Component
public final class ExerciseFormRenderer {
    /** Parts that have scripts and drawings of their own page; the page of the others is their form and nothing else. */
    private static final Set<String> LINKED = Set.of("home", "question", "stakeholders", "involvement");

    private final FormKindRegistry kinds;
    private final PanelContexts contexts;
    private final NetworkFormRenderer forms;
    private final ExercisePages pages;
    private final ViewRenderer renderer;

    public ExerciseFormRenderer(
            FormKindRegistry kinds,
            PanelContexts contexts,
            NetworkFormRenderer forms,
            ExercisePages pages,
            ViewRenderer renderer) {
        this.kinds = kinds;
        this.contexts = contexts;
        this.forms = forms;
        this.pages = pages;
        this.renderer = renderer;
    }

    /** Empty when there is no exercise, or the user may not see its page. */
    String html(RunContext run) {
        String part = run.exercise();
        Optional<FormKind> kind = kind(part).filter(found -> isDrawn(run));
        Optional<MacroContext> context = contexts.of(run.network());
        if (kind.isEmpty() || context.isEmpty()) {
            return "";
        }
        renderer.requireWebResources(RenderTarget.SCREEN, context.get().isEditable());
        return forms.render(forms.page(kind.get(), part, context.get()));
    }

    /** Whether the form of the current exercise stands on the screen. */
    boolean isDrawn(RunContext run) {
        return isForm(run.exercise()) && pages.isReadable(run);
    }

    Optional<FormKind> kind(String part) {
        return kinds.all().stream()
                .filter(kind -> isForm(part) && !kind.sectionsForMacro(part).isEmpty())
                .findFirst();
    }

    private static boolean isForm(String part) {
        return ExercisePart.KEYS.contains(part) && !LINKED.contains(part);
    }
}
