package dk.albertslund.devhost.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * Renders the plain XHTML elements of a page. OWASP's sanitizer decides which elements, attributes, addresses and style
 * properties are safe. An element that it does not allow loses its tags and keeps its content, unless the content could be
 * active: then it is dropped whole.
 */
final class HtmlElementRenderer implements ElementRenderer {
    private static final Set<String> DROPPED = Set.of(
            "script", "style", "iframe", "frame", "object", "embed", "applet", "noscript", "template", "svg", "math");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    ("a abbr acronym address b big blockquote br caption cite code col colgroup dd del dfn div dl dt"
                                    + " em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s samp small span strike strong sub"
                                    + " sup table tbody td tfoot th thead time tr tt u ul var")
                            .split(" "))
            .allowWithoutAttributes("a", "img", "span")
            .allowAttributes(
                    ("abbr align alt cite class colspan datetime dir headers height href id lang name rel rowspan"
                                    + " scope span src start target title valign width")
                            .split(" "))
            .globally()
            .allowUrlProtocols("http", "https", "ftp", "mailto", "tel")
            .allowStyling()
            .toFactory();

    @Override
    public String show(StorageElement element, RenderContext context) {
        String name = element.name();
        if (DROPPED.contains(name)) {
            return "";
        }
        String content = context.content(element);
        StringBuilder html = new StringBuilder();
        HtmlSanitizer.Policy sanitizer = policy(element).apply(HtmlStreamRenderer.create(html, Handler.DO_NOTHING));
        sanitizer.openDocument();
        sanitizer.openTag(name, attributes(element, context));
        html.append(content);
        sanitizer.closeTag(name);
        return name.equals("table") ? "<div class=\"table-wrap\">" + html + "</div>" : html.toString();
    }

    /** Data attributes are safe whatever their names; the sanitizer wants each by name. */
    private static PolicyFactory policy(StorageElement element) {
        String[] names = element.attributes().keySet().stream()
                .filter(name -> name.startsWith("data-"))
                .toArray(String[]::new);
        return names.length == 0
                ? POLICY
                : POLICY.and(new HtmlPolicyBuilder()
                        .allowAttributes(names)
                        .globally()
                        .toFactory());
    }

    /** Names and values in turn, with what Confluence adds; sorted, so that a page looks the same however it was written. */
    private static List<String> attributes(StorageElement element, RenderContext context) {
        Map<String, String> attributes = new TreeMap<>(element.attributes());
        String name = element.name();
        switch (name) {
            case "table" -> addClass(attributes, "confluenceTable");
            case "td" -> addClass(attributes, "confluenceTd");
            case "th" -> addClass(attributes, "confluenceTh");
            case "a" -> markExternal(attributes);
            default -> {
                if (HEADINGS.contains(name)) {
                    attributes.put("id", headingId(element, context));
                }
            }
        }
        List<String> flat = new ArrayList<>();
        attributes.forEach((attribute, value) -> flat.addAll(List.of(attribute, value)));
        return flat;
    }

    private static void addClass(Map<String, String> attributes, String added) {
        attributes.merge("class", added, (before, after) -> before + " " + after);
    }

    private static void markExternal(Map<String, String> attributes) {
        if (attributes.getOrDefault("href", "").matches("(?is)https?://.*")) {
            addClass(attributes, "external-link");
            attributes.put("rel", "nofollow");
        }
    }

    private static String headingId(StorageElement heading, RenderContext context) {
        String text = heading.text().replaceAll("\\s", "");
        var page = context.conversion().page();
        return context.unique(page == null ? text : page.title().replaceAll("\\s", "") + "-" + text);
    }
}
