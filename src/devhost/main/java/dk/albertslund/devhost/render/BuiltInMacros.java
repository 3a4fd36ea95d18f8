package dk.albertslund.devhost.render;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The few macros of Confluence's own that pages of networks use. */
final class BuiltInMacros {
    private static final Map<String, String> MESSAGES = Map.of(
            "info", "information",
            "note", "note",
            "tip", "tip",
            "warning", "warning");
    private static final Map<String, String> MESSAGE_ICONS = Map.of(
            "info", "info",
            "note", "warning",
            "tip", "approve",
            "warning", "error");
    private static final Map<String, String> LOZENGES =
            Map.of("Red", "error", "Yellow", "moved", "Green", "success", "Blue", "complete");
    private static final Set<String> PLAIN_TEXT = Set.of("code", "noformat");

    private BuiltInMacros() {}

    static boolean takesPlainText(String name) {
        return PLAIN_TEXT.contains(name);
    }

    /** The macro's HTML; empty when Confluence has none of that name, or the host does not imitate it. */
    static Optional<String> show(String name, Map<String, String> parameters, String body, RenderContext context) {
        return Optional.ofNullable(
                switch (name) {
                    case "info", "note", "tip", "warning" -> message(name, parameters, body);
                    case "expand" -> expand(parameters, body, context.next(name));
                    case "panel" -> panel(parameters, body);
                    case "status" -> status(parameters);
                    case "code" ->
                        "<div class=\"code panel pdl\"><div class=\"codeContent panelContent pdl\">"
                                + "<pre class=\"syntaxhighlighter-pre\">" + HtmlEncoder.encode(body)
                                + "</pre></div></div>";
                    case "noformat" ->
                        "<div class=\"preformatted panel\"><div class=\"preformattedContent panelContent\">" + "<pre>"
                                + HtmlEncoder.encode(body) + "</pre></div></div>";
                    default -> null;
                });
    }

    private static String message(String name, Map<String, String> parameters, String body) {
        String title = parameters.getOrDefault("title", "");
        boolean hasIcon = !parameters.getOrDefault("icon", "true").equals("false");
        return "<div class=\"confluence-information-macro confluence-information-macro-" + MESSAGES.get(name) + "\">"
                + (title.isEmpty() ? "" : "<p class=\"title\">" + HtmlEncoder.encode(title) + "</p>")
                + (hasIcon
                        ? "<span class=\"aui-icon aui-icon-small aui-iconfont-" + MESSAGE_ICONS.get(name)
                                + " confluence-information-macro-icon\"></span>"
                        : "")
                + "<div class=\"confluence-information-macro-body\">" + body + "</div></div>";
    }

    private static String expand(Map<String, String> parameters, String body, int number) {
        String title = parameters.getOrDefault("title", parameters.getOrDefault("0", "Click here to expand..."));
        return "<div id=\"expander-" + number + "\" class=\"expand-container\">"
                + "<div id=\"expander-control-" + number + "\" class=\"expand-control\">"
                + "<span class=\"expand-control-text\">" + HtmlEncoder.encode(title) + "</span></div>"
                + "<div id=\"expander-content-" + number + "\" class=\"expand-content\">" + body + "</div></div>";
    }

    private static String panel(Map<String, String> parameters, String body) {
        String title = parameters.getOrDefault("title", "");
        return "<div class=\"panel\">"
                + (title.isEmpty() ? "" : "<div class=\"panelHeader\"><b>" + HtmlEncoder.encode(title) + "</b></div>")
                + "<div class=\"panelContent\">" + body + "</div></div>";
    }

    private static String status(Map<String, String> parameters) {
        String colour = parameters.getOrDefault("colour", "Grey");
        String lozenge = LOZENGES.containsKey(colour) ? " aui-lozenge-" + LOZENGES.get(colour) : "";
        return "<span class=\"status-macro aui-lozenge" + lozenge + "\">"
                + HtmlEncoder.encode(parameters.getOrDefault("title", colour)) + "</span>";
    }
}
