package dk.albertslund.innovation.knowledge.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.knowledge.KnowledgeForm;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-knowledge}: the exercise Knowledge and not-knowledge, with the innovation diamond. */
public final class KnowledgeMacro extends NetworkMacro {
    private final KnowledgeForm kind;
    private final NetworkFormRenderer forms;
    private final DiamondViewFactory diamonds;
    private final ViewRenderer renderer;

    public KnowledgeMacro(
            MacroContextResolver contexts,
            KnowledgeForm kind,
            NetworkFormRenderer forms,
            DiamondViewFactory diamonds,
            ViewRenderer renderer) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
        this.diamonds = diamonds;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        SheetState state = forms.state(kind, context);
        KnowledgeView view =
                new KnowledgeView(forms.page(kind, KnowledgeForm.PART, state, context), diamonds.of(state));
        return renderer.render("knowledge/knowledge.vm", "knowledge", view);
    }
}
