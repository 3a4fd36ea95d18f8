package dk.albertslund.innovation.trial.confluence;

import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import dk.albertslund.innovation.trial.TrialForm;
import java.util.Map;

/** Macro {@code innovation-trial}: the exercise Trial action. */
public final class TrialMacro extends NetworkMacro {
    private final TrialForm kind;
    private final NetworkFormRenderer forms;

    public TrialMacro(MacroContextResolver contexts, TrialForm kind, NetworkFormRenderer forms) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return forms.render(forms.page(kind, TrialForm.PART, context));
    }
}
