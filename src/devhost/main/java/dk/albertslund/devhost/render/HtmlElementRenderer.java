package dk.albertslund.devhost.render;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Plain XHTML elements. What is on neither list loses its tags and keeps its content; what could run a program is
 * dropped whole, as are attributes that could.
 */
final class HtmlElementRenderer implements ElementRenderer {
    private static final Set<String> ALLOWED =
            Set.of(("a abbr acronym address b big blockquote br caption cite code col"
                            + " colgroup dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s samp"
                            + " small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var")
                    .split(" "));
    private static final Set<String> DROPPED = Set.of(
            "script", "style", "iframe", "frame", "object", "embed", "applet", "noscript", "template", "svg", "math");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
    private static final Set<String> ATTRIBUTES =
            Set.of(("abbr align alt cite class colspan datetime dir headers height href"
                            + " id lang name rel rowspan scope span src start style target title valign width")
                    .split(" "));
    private static final Pattern HARMFUL_STYLE =
            Pattern.compile("expression|url\\s*\\(|javascript:|behavior|@import|\\\\");
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(?i)(https?|ftp|mailto|tel):.*|[^:]*([/?#].*)?", Pattern.DOTALL);
    private static final Pattern OUTSIDE = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);

    @Override
    public String show(StorageElement element, RenderContext context) {
        String name = element.name();
        if (DROPPED.contains(name)) {
            return "";
        }
        if (!ALLOWED.contains(name)) {
            return context.content(element);
        }
        Map<String, String> attributes = attributes(element);
        switch (name) {
            case "table" -> addClass(attributes, "confluenceTable");
            case "td" -> addClass(attributes, "confluenceTd");
            case "th" -> addClass(attributes, "confluenceTh");
            case "a" -> markOutside(attributes);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> attributes.put("id", headingId(element, context));
            default -> {
                // Shown as it is
            }
        }
        String html = tag(name, attributes, VOID.contains(name) ? null : context.content(element));
        return name.equals("table") ? "<div class=\"table-wrap\">" + html + "</div>" : html;
    }

    private static Map<String, String> attributes(StorageElement element) {
        // Sorted, so that a page looks the same however its author wrote it
        Map<String, String> attributes = new TreeMap<>();
        element.attributes().forEach((name, value) -> {
            if (isAllowed(name, value)) {
                attributes.put(name, value);
            }
        });
        return attributes;
    }

    private static boolean isAllowed(String name, String value) {
        return switch (name) {
            case "href", "src", "cite" ->
                SAFE_ADDRESS.matcher(value.replaceAll("[\\x00-\\x20]", "")).matches();
            case "style" -> !HARMFUL_STYLE.matcher(value.toLowerCase()).find();
            default -> ATTRIBUTES.contains(name) || name.startsWith("data-");
        };
    }

    private static void addClass(Map<String, String> attributes, String added) {
        attributes.merge("class", added, (before, after) -> before + " " + after);
    }

    private static void markOutside(Map<String, String> attributes) {
        if (OUTSIDE.matcher(attributes.getOrDefault("href", "")).matches()) {
            addClass(attributes, "external-link");
            attributes.put("rel", "nofollow");
        }
    }

    private static String headingId(StorageElement heading, RenderContext context) {
        String text = heading.text().replaceAll("\\s", "");
        var page = context.conversion().page();
        return context.unique(page == null ? text : page.title().replaceAll("\\s", "") + "-" + text);
    }

    private static String tag(String name, Map<String, String> attributes, String content) {
        StringBuilder out = new StringBuilder("<").append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(HtmlEncoder.encode(value))
                .append('"'));
        if (content == null) {
            return out.append("/>").toString();
        }
        return out.append('>')
                .append(content)
                .append("</")
                .append(name)
                .append('>')
                .toString();
    }
}
