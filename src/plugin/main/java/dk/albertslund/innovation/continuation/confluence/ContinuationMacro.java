package dk.albertslund.innovation.continuation.confluence;

<<<<<<< HEAD
import dk.albertslund.innovation.continuation.ContinuationForm;
=======
import dk.albertslund.innovation.continuation.RealisationForm;
>>>>>>> w-diamond
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-continuation}: the exercise Value and handover. */
public final class ContinuationMacro extends NetworkMacro {
<<<<<<< HEAD
    private final ContinuationForm kind;
    private final NetworkFormRenderer forms;

    public ContinuationMacro(MacroContextResolver contexts, ContinuationForm kind, NetworkFormRenderer forms) {
=======
    private final RealisationForm kind;
    private final NetworkFormRenderer forms;

    public ContinuationMacro(MacroContextResolver contexts, RealisationForm kind, NetworkFormRenderer forms) {
>>>>>>> w-diamond
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
<<<<<<< HEAD
        return forms.render(forms.page(kind, ContinuationForm.PART, context));
=======
        return forms.render(forms.page(kind, RealisationForm.PART, context));
>>>>>>> w-diamond
    }
}
