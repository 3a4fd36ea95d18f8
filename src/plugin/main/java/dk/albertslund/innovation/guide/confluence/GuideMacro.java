package dk.albertslund.innovation.guide.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.AnyPageMacro;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.guide.GuideTheme;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Macro {@code innovation-guide}: the guide to innovation, or one theme of it. Works on any page of the wiki; in a network
 * it links to the network's own pages. The texts are the app's, so that each reader has them in their own language.
 */
public final class GuideMacro extends AnyPageMacro {
    private static final String PAGE = "page";

    private final GuideViewFactory views;
    private final ViewRenderer renderer;

    public GuideMacro(GuideViewFactory views, ViewRenderer renderer, MacroErrorHandler errorHandler) {
        super(errorHandler);
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, ConversionContext context) {
        RenderTarget target = RenderTarget.of(context);
        List<GuideTheme> themes = themes(parameters.getOrDefault(PAGE, "").strip());
        GuideView view = views.of(themes, Optional.ofNullable(PageReader.spaceKey(context)), target);
        renderer.requireWebResources(target, false);
        return renderer.render("guide/guide.vm", "guide", view);
    }

    private static List<GuideTheme> themes(String key) {
        return key.isEmpty()
                ? GuideTheme.whole()
                : List.of(GuideTheme.withKey(key)
                        .orElseThrow(() -> new ValidationException(ValidationError.of(
                                PAGE, "innovation.guide.problem.page", key, String.join(", ", GuideTheme.keys())))));
    }
}
