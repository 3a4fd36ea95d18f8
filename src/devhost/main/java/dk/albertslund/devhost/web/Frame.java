package dk.albertslund.devhost.web;

import dk.albertslund.devhost.render.WebPanels;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import dk.albertslund.devhost.wiki.WikiUser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The look around every page: head, header, the space's page tree, and the scripts and styles the content asked for. */
public final class Frame {
    private static final String COLOUR_COOKIE = "wiki-colours";

    private final Exchange exchange;
    private final Map<String, Object> model = new HashMap<>();
    private final List<String> contexts = new ArrayList<>(List.of("atl.general"));

    public Frame(Exchange exchange) {
        this.exchange = exchange;
        Site site = exchange.site();
        WikiUser user = exchange.user();
        model.put("t", new Wording());
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
        model.put("hereInAddress", Addresses.encode(here));
        model.put("allowsAnonymous", site.config().allowsAnonymous());
        model.put("spaceKey", "");
        model.put("pageId", "");
        model.put("treeHtml", "");
    }

    public static boolean isDark(Exchange exchange) {
        return exchange.cookie(COLOUR_COOKIE).equals("dark");
    }

    public static void setDark(Exchange exchange, boolean isDark) {
        exchange.cookie(COLOUR_COOKIE, isDark ? "dark" : "light");
    }

    public Frame title(String title) {
        model.put("title", title);
        return this;
    }

    /** Stands in this space: its page tree is beside the content. */
    public Frame space(WikiSpace space) {
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

    /** Is about this page of the space. */
    public Frame page(WikiPage page) {
        model.put("page", page);
        model.put("pageId", page.id());
        model.put("pageVersion", page.version());
        return space(exchange.site().wiki().space(page.spaceKey()).orElseThrow(Refused::notFound));
    }

    /** Loads what modules ask to be loaded here, such as {@code viewcontent}. */
    public Frame context(String... names) {
        contexts.addAll(List.of(names));
        return this;
    }

    /** Is a page of the administration: other scripts and styles are loaded than elsewhere. */
    public Frame administration() {
        contexts.remove("atl.general");
        contexts.add("atl.admin");
        return this;
    }

    /** Sends the page with that template as its content. */
    public void show(String template, Map<String, ?> values) throws IOException {
        model.putAll(values);
        String content = exchange.site().templates().render(template, model);
        Site site = exchange.site();
        model.put("contentHtml", content);
        model.put("footerHtml", site.engine().panels().html(WebPanels.FOOTER, known()));
        PageResources resources = new PageResources(exchange, contexts);
        model.put("styles", resources.styles());
        model.put("scripts", resources.scripts());
        model.put("createStyles", resources.dialogStyles(PageResources.CREATE_SPACE));
        model.put("createScripts", resources.dialogScripts(PageResources.CREATE_SPACE));
        model.put("createPageStyles", resources.dialogStyles(PageResources.CREATE_PAGE));
        model.put("createPageScripts", resources.dialogScripts(PageResources.CREATE_PAGE));
        exchange.html(site.templates().render("frame", model));
    }

    /** What Confluence tells the panels at the foot of a page: the space's key, and never the page. */
    private Map<String, Object> known() {
        return Map.of("spaceKey", model.get("spaceKey"));
    }
}
