package dk.albertslund.innovation.probe.confluence;

import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import dk.albertslund.innovation.probe.CulturalProbeForm;
import java.util.Map;

/** Macro {@code innovation-probe}: the exercise Cultural probe. */
public final class CulturalProbeMacro extends NetworkMacro {
    private final CulturalProbeForm kind;
    private final NetworkFormRenderer forms;

    public CulturalProbeMacro(MacroContextResolver contexts, CulturalProbeForm kind, NetworkFormRenderer forms) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return forms.render(forms.page(kind, CulturalProbeForm.PART, context));
    }
}
