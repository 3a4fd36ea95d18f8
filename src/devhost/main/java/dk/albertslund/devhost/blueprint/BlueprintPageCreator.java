package dk.albertslund.devhost.blueprint;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.event.api.EventPublisher;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.render.ContentTemplateRenderer;
import dk.albertslund.devhost.service.HostPage;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.Locale;
import java.util.Map;

/** Creates the pages of a new space, parents before children. */
final class BlueprintPageCreator {
    private final InstalledPlugin plugin;
    private final Wiki wiki;
    private final EventPublisher events;
    private final WikiSpace space;
    private final Map<String, Object> context;
    private final Locale locale = RequestScope.current().locale();

    BlueprintPageCreator(
            InstalledPlugin plugin, Wiki wiki, EventPublisher events, WikiSpace space, Map<String, Object> context) {
        this.plugin = plugin;
        this.wiki = wiki;
        this.events = events;
        this.space = space;
        this.context = context;
    }

    /** Creates the home page and all its descendants. */
    WikiPage make(TemplateNode home, WikiUser creator) {
        String given = text("ContentPageTitle");
        String title = given.isEmpty() ? space.name() + " Home" : given;
        makeRoomFor(title, creator);
        WikiPage page = make(home.template(), 0, title, creator);
        String prefix = text("noPageTitlePrefix").equals("true") ? "" : title + " - ";
        makeChildren(home, page.id(), prefix, creator);
        return page;
    }

    /** The space's initial empty home page may have the same title. */
    private void makeRoomFor(String title, WikiUser creator) {
        wiki.page(space.key(), title)
                .ifPresent(empty -> wiki.updatePage(
                        empty.id(), empty.version(), title + " (" + space.key() + ")", empty.body(), creator));
    }

    private void makeChildren(TemplateNode parent, long parentId, String prefix, WikiUser creator) {
        for (TemplateNode child : parent.children()) {
            String title = prefix + plugin.text(locale, child.template().nameKey());
            WikiPage page = make(child.template(), parentId, title, creator);
            makeChildren(child, page.id(), prefix, creator);
        }
    }

    private WikiPage make(ContentTemplate template, long parentId, String title, WikiUser creator) {
        String body = new ContentTemplateRenderer(key -> plugin.text(locale, key)).fill(template.body(), context);
        WikiPage page = wiki.createPage(space.key(), parentId, title, body, creator);
        events.publish(new PageCreateEvent(new HostPage(page)));
        return page;
    }

    private String text(String key) {
        Object value = context.get(key);
        return value == null ? "" : value.toString().trim();
    }
}
