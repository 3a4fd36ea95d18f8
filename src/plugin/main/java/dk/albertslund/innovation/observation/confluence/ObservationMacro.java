package dk.albertslund.innovation.observation.confluence;

import dk.albertslund.innovation.observation.ObservationForm;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-observation}: the exercise Observation. */
public final class ObservationMacro extends NetworkMacro {
    private final ObservationForm kind;
    private final NetworkFormRenderer forms;

    public ObservationMacro(MacroContextResolver contexts, ObservationForm kind, NetworkFormRenderer forms) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return forms.render(forms.page(kind, ObservationForm.PART, context));
    }
}
