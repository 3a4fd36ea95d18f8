package dk.albertslund.innovation.continuation.confluence;

import dk.albertslund.innovation.continuation.RealisationForm;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-continuation}: the exercise Value and handover. */
public final class ContinuationMacro extends NetworkMacro {
    private final RealisationForm kind;
    private final NetworkFormRenderer forms;

    public ContinuationMacro(MacroContextResolver contexts, RealisationForm kind, NetworkFormRenderer forms) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return forms.render(forms.page(kind, RealisationForm.PART, context));
    }
}
