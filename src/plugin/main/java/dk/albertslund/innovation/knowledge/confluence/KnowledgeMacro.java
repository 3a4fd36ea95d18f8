package dk.albertslund.innovation.knowledge.confluence;

import dk.albertslund.innovation.knowledge.KnowledgeForm;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-knowledge}: the exercise Knowledge and not-knowledge. */
public final class KnowledgeMacro extends NetworkMacro {
    private final KnowledgeForm kind;
    private final NetworkFormRenderer forms;

    public KnowledgeMacro(MacroContextResolver contexts, KnowledgeForm kind, NetworkFormRenderer forms) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return forms.render(forms.page(kind, KnowledgeForm.PART, context));
    }
}
