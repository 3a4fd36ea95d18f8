package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Renders views with the plugin's Velocity templates and requires the web resources they need. */
@Component
public final class ViewRenderer {
    /** The plugin's own folder: Confluence resolves templates by path across all plugins. */
    private static final String FOLDER = "templates/innovation/";

    private static final String RESOURCES = "dk.albertslund.innovation-networks:";
    private static final String STYLES = RESOURCES + "innovation-styles";
    private static final String PAGE = RESOURCES + "innovation-page";
    private static final String FORM = RESOURCES + "innovation-form";

    private static final int DRAWING_LENGTH = 8;

    /** The scripts know it, too. */
    private static final String NEW = "new-panel";

    private final VelocityHelperService velocity;
    private final PageBuilderService pages;
    private final WikiUrls urls;

    public ViewRenderer(
            @ComponentImport VelocityHelperService velocity, @ComponentImport PageBuilderService pages, WikiUrls urls) {
        this.velocity = velocity;
        this.pages = pages;
        this.urls = urls;
    }

    /**
     * Renders a view. Element ids in templates end in {@code $drawing}, a suffix that is unique per rendering, as the
     * same macro may be on a page twice or come with an included page. {@code $wiki} is the base URL, for pictures.
     *
     * @param template for example {@code home/home.vm}
     * @param name the view's name in the template
     */
    public String render(String template, String name, Object view) {
        return render(template, name, view, UUID.randomUUID().toString().substring(0, DRAWING_LENGTH));
    }

    /** As {@link #render(String, String, Object)}, for a page that is there: the browser puts its suffix in place of {@link #NEW}. */
    public String renderPanel(String template, String name, Object view) {
        return render(template, name, view, NEW);
    }

    private String render(String template, String name, Object view, String drawing) {
        Map<String, Object> context = velocity.createDefaultVelocityContext();
        context.put(name, view);
        context.put("wiki", urls.whole());
        context.put("drawing", drawing);
        return velocity.getRenderedTemplate(FOLDER + template, context);
    }

    /** Renders a template without a view. */
    public String render(String template) {
        return velocity.getRenderedTemplate(FOLDER + template, velocity.createDefaultVelocityContext());
    }

    public String renderBox(MessageBoxView box) {
        return render("common/box.vm", "box", box);
    }

    /** Requires one of the plugin's web resources on the current page. */
    public void requireWebResource(String key) {
        pages.assembler().resources().requireWebResource(RESOURCES + key);
    }

    /**
     * Requires the styles, and the scripts when the page is interactive. A preview gets no scripts, an export no styles
     * either.
     */
    public void requireWebResources(RenderTarget target, boolean isEditable) {
        if (!target.isExport()) {
            pages.assembler()
                    .resources()
                    .requireWebResource(requireWebResources(target == RenderTarget.SCREEN, isEditable));
        }
    }

    /** Requires those of what is told of all networks, beside the styles of everything. */
    public void requireOverviewResources(RenderTarget target) {
        requireWebResources(target, false);
        if (!target.isExport()) {
            requireWebResource("innovation-overview-styles");
        }
    }

    private static String requireWebResources(boolean isAlive, boolean isEditable) {
        if (!isAlive) {
            return STYLES;
        }
        return isEditable ? FORM : PAGE;
    }
}
