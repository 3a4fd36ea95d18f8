package dk.albertslund.innovation.goandlook.confluence;

import dk.albertslund.innovation.goandlook.GoAndLookForm;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-go-and-look}: the exercise Go out and look. */
public final class GoAndLookMacro extends NetworkMacro {
    private final GoAndLookForm kind;
    private final NetworkFormRenderer forms;

    public GoAndLookMacro(MacroContextResolver contexts, GoAndLookForm kind, NetworkFormRenderer forms) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return forms.render(forms.page(kind, GoAndLookForm.PART, context));
    }
}
