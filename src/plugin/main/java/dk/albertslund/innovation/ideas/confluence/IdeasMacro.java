package dk.albertslund.innovation.ideas.confluence;

import dk.albertslund.innovation.ideas.IdeasForm;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-ideas}: the exercise Ideas. */
public final class IdeasMacro extends NetworkMacro {
    private final IdeasForm kind;
    private final NetworkFormRenderer forms;

    public IdeasMacro(MacroContextResolver contexts, IdeasForm kind, NetworkFormRenderer forms) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return forms.render(forms.page(kind, IdeasForm.PART, context));
    }
}
