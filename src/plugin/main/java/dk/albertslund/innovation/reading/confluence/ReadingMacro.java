package dk.albertslund.innovation.reading.confluence;

import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import dk.albertslund.innovation.reading.ReadingForm;
import java.util.Map;

/** Macro {@code innovation-reading}: the exercise Reading list. */
public final class ReadingMacro extends NetworkMacro {
    private final ReadingForm kind;
    private final NetworkFormRenderer forms;

    public ReadingMacro(MacroContextResolver contexts, ReadingForm kind, NetworkFormRenderer forms) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return forms.render(forms.page(kind, ReadingForm.PART, context));
    }
}
