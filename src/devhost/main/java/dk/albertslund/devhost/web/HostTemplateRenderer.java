package dk.albertslund.devhost.web;

import dk.albertslund.devhost.render.HtmlEncoder;
import dk.albertslund.devhost.render.VelocityLog;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/**
 * Renders the host's own templates in {@code web/templates}. Every reference is escaped except those whose last name
 * ends in {@code Html}.
 */
public final class HostTemplateRenderer {
    private final VelocityEngine engine = new VelocityEngine();

    HostTemplateRenderer() {
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new VelocityLog());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "host");
        engine.setProperty("host.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("host.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "web/templates/macros.vm");
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("The host's template engine does not start: " + e.getMessage(), e);
        }
    }

    /** Renders a template to HTML; the name is without folder and extension. */
    public String render(String name, Map<String, ?> model) {
        VelocityContext context = new VelocityContext(new HashMap<>(model));
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) HostTemplateRenderer::escaped);
        escaping.attachToContext(context);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate("web/templates/" + name + ".vm").merge(context, out);
        } catch (Exception e) {
            throw new IllegalStateException("The host's template " + name + " fails: " + e.getMessage(), e);
        }
        return out.toString();
    }

    private static Object escaped(String reference, Object value) {
        boolean isHtml = reference.replaceAll("[{}()]", "").endsWith("Html");
        return value == null || isHtml ? value : HtmlEncoder.encode(value.toString());
    }
}
