package dk.albertslund.innovation.prioritising.confluence;

import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import dk.albertslund.innovation.prioritising.PrioritisingForm;
import java.util.Map;

/** Macro {@code innovation-prioritising}: the exercise Prioritisation. */
public final class PrioritisingMacro extends NetworkMacro {
    private final PrioritisingForm kind;
    private final NetworkFormRenderer forms;

    public PrioritisingMacro(MacroContextResolver contexts, PrioritisingForm kind, NetworkFormRenderer forms) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return forms.render(forms.page(kind, PrioritisingForm.PART, context));
    }
}
