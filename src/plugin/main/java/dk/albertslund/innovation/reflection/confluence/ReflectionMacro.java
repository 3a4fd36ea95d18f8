package dk.albertslund.innovation.reflection.confluence;

import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import dk.albertslund.innovation.reflection.ReflectionForm;
import java.util.Map;

/** Macro {@code innovation-reflection}: the exercise Reflection, with the wall of definitions. */
public final class ReflectionMacro extends NetworkMacro {
    private final ReflectionForm kind;
    private final NetworkFormRenderer forms;
    private final ViewRenderer renderer;

    public ReflectionMacro(
            MacroContextResolver contexts, ReflectionForm kind, NetworkFormRenderer forms, ViewRenderer renderer) {
        super(contexts);
        this.kind = kind;
        this.forms = forms;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        SheetState state = forms.state(kind, context);
        ReflectionView view = new ReflectionView(
                forms.page(kind, ReflectionForm.PART, state, context), new DefinitionsView(kind.definitions(state)));
        return renderer.render("reflection/reflection.vm", "reflection", view);
    }
}
