package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-question}: the innovation question with background, excuses, drafts, coach and guidance. */
public final class QuestionMacro extends NetworkMacro {
    private final QuestionViewFactory views;
    private final ViewRenderer renderer;

    public QuestionMacro(MacroContextResolver contexts, QuestionViewFactory views, ViewRenderer renderer) {
        super(contexts);
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        if (context.isEditable()) {
            renderer.requireWebResource("innovation-question-page");
        }
        return renderer.render("question/question.vm", "question", views.of(context));
    }
}
