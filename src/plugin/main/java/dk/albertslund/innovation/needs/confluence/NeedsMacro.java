package dk.albertslund.innovation.needs.confluence;

import dk.albertslund.innovation.needs.NeedsForm;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-needs}: the exercise Needs. */
public final class NeedsMacro extends NetworkMacro {
    private final NeedsForm kind;
    private final NetworkFormRenderer forms;

    public NeedsMacro(MacroContextResolver contexts, NeedsForm kind, NetworkFormRenderer forms) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return forms.render(forms.page(kind, NeedsForm.PART, context));
    }
}
