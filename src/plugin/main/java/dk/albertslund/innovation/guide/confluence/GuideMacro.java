package dk.albertslund.innovation.guide.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
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
public final class GuideMacro implements Macro {
    private static final String PAGE = "page";

    private final GuideViewFactory views;
    private final ViewRenderer renderer;
    private final MacroErrorHandler errorHandler;

    public GuideMacro(GuideViewFactory views, ViewRenderer renderer, MacroErrorHandler errorHandler) {
        this.views = views;
        this.renderer = renderer;
        this.errorHandler = errorHandler;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return errorHandler.renderOrErrorBox(context, () -> {
            RenderTarget target = RenderTarget.of(context);
            List<GuideTheme> themes = themes(parameters.getOrDefault(PAGE, "").strip());
            GuideView view = views.of(themes, Optional.ofNullable(PageReader.spaceKey(context)), target);
            renderer.requireWebResources(target, false);
            return renderer.render("guide/guide.vm", "guide", view);
        });
    }

    private static List<GuideTheme> themes(String key) {
        return key.isEmpty()
                ? GuideTheme.whole()
                : List.of(GuideTheme.withKey(key)
                        .orElseThrow(() -> new ValidationException(ValidationError.of(
                                PAGE, "innovation.guide.problem.page", key, String.join(", ", GuideTheme.keys())))));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
