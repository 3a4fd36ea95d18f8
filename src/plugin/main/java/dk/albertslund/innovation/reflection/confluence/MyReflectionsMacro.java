package dk.albertslund.innovation.reflection.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dk.albertslund.innovation.common.confluence.AnyPageMacro;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import java.util.Map;

/** Macro {@code innovation-my-reflections}: the reader's reflections over all networks. Works on any page of the wiki. */
public final class MyReflectionsMacro extends AnyPageMacro {
    private final MyReflectionsViewFactory views;
    private final ViewRenderer renderer;

    public MyReflectionsMacro(MyReflectionsViewFactory views, ViewRenderer renderer, MacroErrorHandler errorHandler) {
        super(errorHandler);
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, ConversionContext context) {
        RenderTarget target = RenderTarget.of(context);
        renderer.requireWebResources(target, false);
        return renderer.render("reflection/my-reflections.vm", "diary", views.of(target));
    }
}
