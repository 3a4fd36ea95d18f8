package dk.albertslund.devhost.render;

import dk.albertslund.devhost.HostMessages;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.wiki.Wiki;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The macro {@code create-from-template} as the create-content plugin shows it: a button that the wiki's script binds to the
 * page dialog, or one that cannot be pressed and says why, for users who may not create pages in the space. The label is a
 * language key or plain text. Only page blueprints are imitated, whose id here is their complete key; a blueprint that does
 * not exist is an error, as there.
 */
final class CreateFromTemplateRenderer {
    private static final String NAME = "create-from-template";
    private static final String TITLE = "Error rendering macro '" + NAME + "'";

    private final InstalledPlugin plugin;
    private final Wiki wiki;
    private final String contextPath;

    CreateFromTemplateRenderer(InstalledPlugin plugin, Wiki wiki, String contextPath) {
        this.plugin = plugin;
        this.wiki = wiki;
        this.contextPath = contextPath;
    }

    static boolean isNamed(String name) {
        return name.equals(NAME);
    }

    String show(Map<String, String> parameters, RenderContext context) {
        if (parameters.containsKey("templateId") || parameters.containsKey("contentBlueprintId")) {
            throw new UnsupportedOperationException(NAME + " is only imitated with blueprintModuleCompleteKey");
        }
        String here = context.conversion().spaceKey();
        String space = parameters.getOrDefault("spaceKey", here == null ? "" : here);
        if (wiki.space(space).isEmpty()) {
            return HtmlEncoder.errorBox(TITLE, "No space found with space key: " + space);
        }
        String blueprint = parameters.getOrDefault("blueprintModuleCompleteKey", "");
        if (plugin.modules("blueprint").stream()
                .noneMatch(module -> blueprint.equals(plugin.key() + ":" + module.key()))) {
            return HtmlEncoder.errorBox(TITLE, "There is no blueprint " + blueprint);
        }
        return button(parameters, space, blueprint);
    }

    private String button(Map<String, String> parameters, String space, String blueprint) {
        RequestScope scope = RequestScope.current();
        String label = parameters.getOrDefault("buttonLabel", parameters.getOrDefault("createButtonLabel", ""));
        String shown = label.isEmpty()
                ? HostMessages.text(scope.locale(), "create.from.template")
                : plugin.text(scope.locale(), label);
        String refusal = wiki.isPermitted(scope.user(), Wiki.EDIT, space)
                ? ""
                : attribute("aria-disabled", "true")
                        + attribute("data-tooltip", HostMessages.text(scope.locale(), "refused.create"));
        String address = contextPath + "/?createDialogSpaceKey=" + encode(space) + "&createDialogBlueprintId="
                + encode(blueprint);
        return "<button class=\"aui-button create-from-template-button\"" + refusal
                + attribute("data-space-key", space)
                + attribute("href", address)
                + attribute("data-content-blueprint-id", blueprint)
                + (parameters.containsKey("title") ? attribute("data-title", parameters.get("title")) : "")
                + " disabled=\"disabled\">" + HtmlEncoder.encode(shown) + "</button>";
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + HtmlEncoder.encode(value) + "\"";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
