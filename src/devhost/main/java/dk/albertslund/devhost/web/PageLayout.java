package dk.albertslund.devhost.web;

import dk.albertslund.devhost.render.WebPanelRenderer;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import dk.albertslund.devhost.wiki.WikiUser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The layout around every page: head, header, the space's page tree, and the scripts and styles that the content
 * requires.
 */
public final class PageLayout {
    private static final String COLOUR_COOKIE = "wiki-colours";

    private final Exchange exchange;
    private final Map<String, Object> model = new HashMap<>();
    private final List<String> contexts = new ArrayList<>(List.of("atl.general"));

    public PageLayout(Exchange exchange) {
        this.exchange = exchange;
        SiteContext site = exchange.site();
        WikiUser user = exchange.user();
        model.put("t", new TemplateMessages());
        model.put("ctx", site.contextPath());
        model.put("baseUrl", site.url());
        model.put("user", user);
        model.put("lang", exchange.locale().getLanguage());
        model.put("userLocale", exchange.locale().toString());
        model.put("atlToken", exchange.session().token());
        model.put("colourMode", isDark(exchange) ? "dark" : "light");
        model.put("isReadOnly", !site.isWritable());
        model.put("isAdministrator", site.wiki().isAdministrator(user));
        String here = exchange.isPost() ? "/" : exchange.target();
        model.put("here", here);
        model.put("hereInAddress", PageUrls.encode(here));
        model.put("allowsAnonymous", site.config().allowsAnonymous());
        model.put("spaceKey", "");
        model.put("pageId", "");
        model.put("treeHtml", "");
        model.put("headerItems", site.headerItems().inLanguage(exchange.locale()));
        model.put("userItems", site.userItems().inLanguage(exchange.locale()));
        model.put("isPopup", false);
    }

    public static boolean isDark(Exchange exchange) {
        return exchange.cookie(COLOUR_COOKIE).equals("dark");
    }

    public static void setDark(Exchange exchange, boolean isDark) {
        exchange.cookie(COLOUR_COOKIE, isDark ? "dark" : "light");
    }

    public PageLayout title(String title) {
        model.put("title", title);
        return this;
    }

    /** Shows the space's page tree beside the content. */
    public PageLayout space(WikiSpace space) {
        contexts.add("main");
        model.put("space", space);
        model.put("spaceKey", space.key());
        model.put(
                "mayCreate",
                exchange.site().isWritable()
                        && exchange.site().wiki().isPermitted(exchange.user(), Wiki.EDIT, space.key()));
        model.put("treeHtml", new PageTree(exchange).html(space, (WikiPage) model.get("page")));
        return this;
    }

    /** Sets the page and its space. */
    public PageLayout page(WikiPage page) {
        model.put("page", page);
        model.put("pageId", page.id());
        model.put("pageVersion", page.version());
        return space(exchange.site().wiki().space(page.spaceKey()).orElseThrow(RefusedException::notFound));
    }

    /** Adds web-resource contexts, such as {@code viewcontent}. */
    public PageLayout context(String... names) {
        contexts.addAll(List.of(names));
        return this;
    }

    /** Uses the web-resource contexts of the administration. */
    public PageLayout administration() {
        contexts.remove("atl.general");
        contexts.add("atl.admin");
        return this;
    }

    /** A window of its own, without header, footer and page tree. */
    public PageLayout popup() {
        contexts.remove("atl.general");
        contexts.add("atl.popup");
        model.put("isPopup", true);
        return this;
    }

    /** Renders the template inside the layout and sends the page. */
    public void show(String template, Map<String, ?> values) throws IOException {
        model.putAll(values);
        String content = exchange.site().templates().render(template, model);
        SiteContext site = exchange.site();
        model.put("contentHtml", content);
        model.put("footerHtml", site.runtime().panels().html(WebPanelRenderer.FOOTER, known()));
        PageResources resources = new PageResources(exchange, contexts);
        model.put("styles", resources.styles());
        model.put("scripts", resources.scripts());
        model.put("createStyles", resources.dialogStyles(PageResources.CREATE_SPACE));
        model.put("createScripts", resources.dialogScripts(PageResources.CREATE_SPACE));
        model.put("createPageStyles", resources.dialogStyles(PageResources.CREATE_PAGE));
        model.put("createPageScripts", resources.dialogScripts(PageResources.CREATE_PAGE));
        exchange.html(site.templates().render("frame", model));
    }

    /** The context of footer panels in Confluence: the space key, and never the page. */
    private Map<String, Object> known() {
        return Map.of("spaceKey", model.get("spaceKey"));
    }
}
