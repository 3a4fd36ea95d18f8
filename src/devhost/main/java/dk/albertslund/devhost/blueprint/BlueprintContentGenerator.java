package dk.albertslund.devhost.blueprint;

import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.render.ContentTemplateRenderer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Fills content templates, with the titles that Confluence's {@code DefaultBlueprintContentGenerator} (create-content
 * plugin 18.7.17) gives: of the context after the provider, of the template only where the context says so, and
 * whatever the provider says is not checked any more.
 */
final class BlueprintContentGenerator {
    static final String TITLE = "ContentPageTitle";
    static final String TITLE_OF_TEMPLATE = "UsePageTemplateNameForTitle";
    static final String PARENT_TITLE = "ParentPageTitle";

    private final InstalledPlugin plugin;
    private final Locale locale = RequestScope.current().locale();

    BlueprintContentGenerator(InstalledPlugin plugin) {
        this.plugin = plugin;
    }

    GeneratedPage generate(ContentTemplate template, Map<String, Object> context) {
        Map<String, Object> values = template.provider().getContextMap(new HashMap<>(context));
        String body = new ContentTemplateRenderer(key -> plugin.text(locale, key)).fill(template.body(), values);
        return new GeneratedPage(title(template, values), body);
    }

    private String title(ContentTemplate template, Map<String, Object> values) {
        String title = text(values, TITLE);
        if (title.isEmpty()) {
            if (!text(values, TITLE_OF_TEMPLATE).equals("true")) {
                return "";
            }
            title = plugin.text(locale, template.nameKey());
        }
        String above = text(values, PARENT_TITLE);
        return above.isEmpty() ? title : above + " - " + title;
    }

    static String text(Map<String, Object> values, String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString().trim();
    }
}
