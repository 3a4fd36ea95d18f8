package dk.albertslund.devhost.render;

import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Renders links to pages, users, addresses and anchors on the same page. */
final class LinkRenderer implements ElementRenderer {
    private final Wiki wiki;
    private final String contextPath;

    LinkRenderer(Wiki wiki, String contextPath) {
        this.wiki = wiki;
        this.contextPath = contextPath;
    }

    @Override
    public String show(StorageElement link, RenderContext context) {
        Optional<StorageElement> target = link.elements().stream()
                .filter(child -> child.name().startsWith("ri:"))
                .findFirst();
        String anchor = link.attribute("ac:anchor").isEmpty() ? "" : "#" + link.attribute("ac:anchor");
        if (target.isEmpty()) {
            return anchor(anchor, "", body(link, context, link.attribute("ac:anchor")));
        }
        StorageElement resource = target.get();
        return switch (resource.name()) {
            case "ri:page" -> page(link, resource, anchor, context);
            case "ri:user" -> user(link, resource, context);
            case "ri:url" -> {
                String address = resource.attribute("ri:value");
                yield anchor(address, "external-link", body(link, context, address));
            }
            default -> throw resource.notImitated();
        };
    }

    private String page(StorageElement link, StorageElement resource, String anchor, RenderContext context) {
        String title = resource.attribute("ri:content-title");
        String given = resource.attribute("ri:space-key");
        String spaceKey = given.isEmpty() ? context.conversion().spaceKey() : given;
        String body = body(link, context, title);
        Optional<WikiPage> page = spaceKey == null ? Optional.empty() : wiki.page(spaceKey, title);
        return page.map(found -> anchor(contextPath + "/pages/viewpage.action?pageId=" + found.id() + anchor, "", body))
                .orElseGet(() -> anchor(
                        contextPath + "/pages/createpage.action?spaceKey=" + urlEncode(String.valueOf(spaceKey))
                                + "&title=" + urlEncode(title),
                        "createlink",
                        body));
    }

    private String user(StorageElement link, StorageElement resource, RenderContext context) {
        Optional<WikiUser> user = wiki.userByKey(resource.attribute("ri:userkey"));
        if (user.isEmpty()) {
            return "<a class=\"user-mention unknown-user\">" + body(link, context, "Unknown User") + "</a>";
        }
        return "<a class=\"confluence-userlink user-mention\" data-username=\""
                + HtmlEncoder.encode(user.get().name()) + "\" href=\""
                + HtmlEncoder.encode(
                        contextPath + "/display/~" + urlEncode(user.get().name())) + "\">"
                + body(link, context, user.get().fullName()) + "</a>";
    }

    private static String body(StorageElement link, RenderContext context, String otherwise) {
        return link.child("ac:link-body")
                .map(context::content)
                .or(() -> link.child("ac:plain-text-link-body").map(plain -> HtmlEncoder.encode(plain.text())))
                .orElseGet(() -> HtmlEncoder.encode(otherwise));
    }

    private static String anchor(String address, String cssClass, String body) {
        return "<a" + (cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"") + " href=\""
                + HtmlEncoder.encode(address) + "\">" + body + "</a>";
    }

    private static String urlEncode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
