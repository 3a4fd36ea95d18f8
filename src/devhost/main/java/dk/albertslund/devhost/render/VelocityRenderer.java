package dk.albertslund.devhost.render;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;

/**
 * The plugin's templates through the engine that Confluence uses, with Confluence's rules: every reference is escaped,
 * only allowed methods are called, a mistake in a template throws.
 */
public final class VelocityRenderer implements VelocityHelperService {
    private final VelocityEngine engine;
    private final Map<String, Object> tools;

    public VelocityRenderer(InstalledPlugin plugin) {
        this.tools = Map.of("i18n", new VelocityI18n(plugin), "htmlUtil", new VelocityHtmlUtil());
        this.engine = engine(plugin);
    }

    private static VelocityEngine engine(InstalledPlugin plugin) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new VelocityLog());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "plugin");
        engine.setProperty("plugin.resource.loader.instance", new PluginTemplateLoader(plugin));
        engine.setProperty("plugin.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
        engine.setProperty(
                "userdirective", RequireDirective.class.getName() + "," + RequireDirective.ForContext.class.getName());
        engine.setApplicationAttribute(AllowlistUberspect.ALLOWLIST, new MethodAllowlist(plugin));
        try {
            engine.init();
            return engine;
        } catch (Exception e) {
            throw new IllegalStateException("The template engine does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        return new HashMap<>(tools);
    }

    @Override
    public String getRenderedTemplate(String templateName, Map<String, ?> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler(new EscapingReferenceHandler());
        escaping.attachToContext(context);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(templateName).merge(context, out);
        } catch (Exception e) {
            throw new IllegalStateException("The template " + templateName + " fails: " + e.getMessage(), e);
        }
        return out.toString();
    }
}
