package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns views into HTML by the templates of the plugin, and asks for the styles and scripts that they need. */
@Component
public final class ViewRenderer {
    /** The plugin's own folder: Confluence finds templates by path among all plugins. */
    private static final String FOLDER = "templates/innovation/";

    private static final String RESOURCES = "dk.albertslund.innovation-networks:";
    private static final String STYLES = RESOURCES + "innovation-styles";
    private static final String PAGE = RESOURCES + "innovation-page";
    private static final String FORM = RESOURCES + "innovation-form";

    private static final int DRAWING_LENGTH = 8;

    private final VelocityHelperService velocity;
    private final PageBuilderService pages;

    public ViewRenderer(@ComponentImport VelocityHelperService velocity, @ComponentImport PageBuilderService pages) {
        this.velocity = velocity;
        this.pages = pages;
    }

    /**
     * The view in the template, under the name that the template uses. Ids end in {@code $drawing}, which is another one each
     * time: the same macro may stand twice on a page, or come with an included page.
     *
     * @param template for example {@code network/home.vm}
     */
    public String render(String template, String name, Object view) {
        Map<String, Object> context = velocity.createDefaultVelocityContext();
        context.put(name, view);
        context.put("drawing", UUID.randomUUID().toString().substring(0, DRAWING_LENGTH));
        return velocity.getRenderedTemplate(FOLDER + template, context);
    }

    /** The template that needs nothing but texts. */
    public String render(String template) {
        return velocity.getRenderedTemplate(FOLDER + template, velocity.createDefaultVelocityContext());
    }

    public String renderBox(MessageBoxView box) {
        return render("common/box.vm", "box", box);
    }

    /** Asks for one of the plugin's web resources. */
    public void requireWebResource(String key) {
        pages.assembler().resources().requireWebResource(RESOURCES + key);
    }

    /** A preview needs no scripts, paper no styles either. */
    public void requireWebResources(RenderTarget target, boolean isEditable) {
        if (!target.isExport()) {
            pages.assembler()
                    .resources()
                    .requireWebResource(requireWebResources(target == RenderTarget.SCREEN, isEditable));
        }
    }

    private static String requireWebResources(boolean isAlive, boolean isEditable) {
        if (!isAlive) {
            return STYLES;
        }
        return isEditable ? FORM : PAGE;
    }
}
