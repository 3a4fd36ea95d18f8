package dk.albertslund.devhost.blueprint;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.event.api.EventPublisher;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.service.HostPage;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.HashMap;
import java.util.Map;

/** Creates the pages of a new space, parents before children. */
final class BlueprintPageCreator {
    private final BlueprintContentGenerator generator;
    private final Wiki wiki;
    private final EventPublisher events;
    private final WikiSpace space;
    private final Map<String, Object> context;

    BlueprintPageCreator(
            InstalledPlugin plugin, Wiki wiki, EventPublisher events, WikiSpace space, Map<String, Object> context) {
        this.generator = new BlueprintContentGenerator(plugin);
        this.wiki = wiki;
        this.events = events;
        this.space = space;
        this.context = context;
    }

    /** Creates the home page and all its descendants. */
    WikiPage make(TemplateNode home, WikiUser creator) {
        GeneratedPage generated = generator.generate(home.template(), context);
        String title = generated.title().isEmpty() ? space.name() + " Home" : generated.title();
        makeRoomFor(title, creator);
        WikiPage page = save(new GeneratedPage(title, generated.body()), 0, creator);
        makeChildren(home, page, creator);
        return page;
    }

    /** The space's initial empty home page may have the same title. */
    private void makeRoomFor(String title, WikiUser creator) {
        wiki.page(space.key(), title)
                .ifPresent(empty -> wiki.updatePage(
                        empty.id(), empty.version(), title + " (" + space.key() + ")", empty.body(), creator));
    }

    private void makeChildren(TemplateNode parent, WikiPage above, WikiUser creator) {
        Map<String, Object> ofChildren = new HashMap<>(context);
        ofChildren.remove(BlueprintContentGenerator.TITLE);
        ofChildren.put(BlueprintContentGenerator.TITLE_OF_TEMPLATE, true);
        if (!BlueprintContentGenerator.text(context, "noPageTitlePrefix").equals("true")) {
            ofChildren.put(BlueprintContentGenerator.PARENT_TITLE, above.title());
        }
        for (TemplateNode child : parent.children()) {
            makeChildren(child, save(generator.generate(child.template(), ofChildren), above.id(), creator), creator);
        }
    }

    private WikiPage save(GeneratedPage generated, long parentId, WikiUser creator) {
        WikiPage page = wiki.createPage(space.key(), parentId, generated.title(), generated.body(), creator);
        events.publish(new PageCreateEvent(new HostPage(page)));
        return page;
    }
}
