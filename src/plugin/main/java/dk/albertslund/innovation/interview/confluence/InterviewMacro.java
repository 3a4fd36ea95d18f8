package dk.albertslund.innovation.interview.confluence;

import dk.albertslund.innovation.interview.InterviewForm;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-interview}: the exercise Interview. */
public final class InterviewMacro extends NetworkMacro {
    private final InterviewForm kind;
    private final NetworkFormRenderer forms;

    public InterviewMacro(MacroContextResolver contexts, InterviewForm kind, NetworkFormRenderer forms) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return forms.render(forms.page(kind, InterviewForm.PART, context));
    }
}
