package dk.albertslund.innovation.page.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Resolves the network of a macro's page; renders a message box where there is none. */
@Component
public final class MacroContextResolver {
    private final SummaryRepository summaries;
    private final NetworkPermissions permissions;
    private final ViewRenderer renderer;
    private final MacroMessageBoxes boxes;
    private final MacroErrorHandler errorHandler;

    public MacroContextResolver(
            SummaryRepository summaries,
            NetworkPermissions permissions,
            ViewRenderer renderer,
            MacroMessageBoxes boxes,
            MacroErrorHandler errorHandler) {
        this.summaries = summaries;
        this.permissions = permissions;
        this.renderer = renderer;
        this.boxes = boxes;
        this.errorHandler = errorHandler;
    }

    /**
     * Renders a macro for its network.
     *
     * @return HTML; never throws
     */
    public String render(ConversionContext context, Function<MacroContext, String> drawing) {
        return errorHandler.renderOrErrorBox(context, () -> {
            String spaceKey = PageReader.spaceKey(context);
            if (spaceKey == null) {
                return boxes.example();
            }
            if (!permissions.mayView(spaceKey)) {
                return boxes.hidden();
            }
            Optional<Summary> network = summaries.findBySpace(spaceKey);
            return network.isEmpty() ? boxes.outside(spaceKey, context) : renderIn(network.get(), context, drawing);
        });
    }

    private String renderIn(Summary summary, ConversionContext context, Function<MacroContext, String> drawing) {
        RenderTarget target = RenderTarget.of(context);
        boolean isEditable = target == RenderTarget.SCREEN && permissions.mayEdit(summary.spaceKey());
        renderer.requireWebResources(target, isEditable);
        String drawn = drawing.apply(
                new MacroContext(summary, pageTitle(context), target, isEditable, "", Optional.of(context)));
        return !target.isExport() && permissions.isReadOnly() ? renderer.render("common/readonly.vm") + drawn : drawn;
    }

    private static String pageTitle(ConversionContext context) {
        ContentEntityObject page = PageReader.content(context);
        return page == null || page.getTitle() == null ? "" : page.getTitle();
    }
}
