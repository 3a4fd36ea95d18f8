package dk.albertslund.innovation.pictures.confluence;

import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import dk.albertslund.innovation.pictures.PicturesForm;
import java.util.Map;

/** Macro {@code innovation-pictures}: the exercise Picture exercise. */
public final class PicturesMacro extends NetworkMacro {
    private final PicturesForm kind;
    private final NetworkFormRenderer forms;

    public PicturesMacro(MacroContextResolver contexts, PicturesForm kind, NetworkFormRenderer forms) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return forms.render(forms.page(kind, PicturesForm.PART, context));
    }
}
