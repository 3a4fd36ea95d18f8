package dk.albertslund.devhost.blueprint;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.event.api.EventPublisher;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.service.HostPage;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Creates pages from the plugin's page blueprints, with the checks of Confluence's create-content plugin 18.7.17 before
 * anything is made: space, permission, blueprint, and the title asked for.
 */
public final class PageBlueprintService {
    private final InstalledPlugin plugin;
    private final Wiki wiki;
    private final EventPublisher events;
    private final Map<String, PageBlueprint> blueprints;
    private final CreateDialogItems items;

    /** @throws dk.albertslund.devhost.plugin.PluginStartException naming the part of a blueprint that is wrong */
    public PageBlueprintService(InstalledPlugin plugin, Wiki wiki, EventPublisher events) {
        this.plugin = plugin;
        this.wiki = wiki;
        this.events = events;
        BlueprintParser parser = new BlueprintParser(plugin);
        this.blueprints = parser.pageBlueprints();
        this.items = CreateDialogItems.forPages(plugin, blueprints);
    }

    /** The items of the Create dialog inside a space, in the descriptor's order. */
    public List<CreateDialogItem> items(Locale locale, String contextPath) {
        return items.inLanguage(locale, contextPath);
    }

    /**
     * Creates the page for the current user.
     *
     * @throws WikiException when something must be changed first; nothing has been made then
     */
    public WikiPage createPage(CreatePageRequest request) {
        WikiUser creator = RequestScope.current().user();
        String key = request.spaceKey();
        if (wiki.space(key).isEmpty() || !wiki.isPermitted(creator, Wiki.VIEW, key)) {
            throw new WikiException("refused.notfound");
        }
        if (!wiki.isPermitted(creator, Wiki.EDIT, key)) {
            throw new WikiException("refused.create");
        }
        if (wiki.isArchived(key)) {
            throw new WikiException("refused.archived");
        }
        PageBlueprint blueprint = blueprints.get(request.moduleCompleteKey());
        if (blueprint == null) {
            throw new WikiException("space.blueprint.unknown", request.moduleCompleteKey());
        }
        if (wiki.page(key, request.title()).isPresent()) {
            throw new WikiException("page.title.taken", request.title());
        }
        return save(request, blueprint, parent(request, creator), creator);
    }

    /** A parent that does not exist, or is in another space, counts for none, as in Confluence. */
    private long parent(CreatePageRequest request, WikiUser creator) {
        WikiPage parent = wiki.page(request.parentPageId())
                .filter(page -> page.spaceKey().equals(request.spaceKey()))
                .orElse(null);
        if (parent != null && !wiki.mayView(creator, parent)) {
            throw new WikiException("refused.create");
        }
        return parent == null ? 0 : parent.id();
    }

    private WikiPage save(CreatePageRequest request, PageBlueprint blueprint, long parentId, WikiUser creator) {
        GeneratedPage generated =
                new BlueprintContentGenerator(plugin).generate(blueprint.template(), request.context());
        String title = request.title().isEmpty() ? generated.title() : request.title();
        if (title.isEmpty()) {
            throw new WikiException("page.title.empty");
        }
        WikiPage page = wiki.createPage(request.spaceKey(), parentId, title, generated.body(), creator);
        events.publish(new PageCreateEvent(new HostPage(page)));
        return page;
    }
}
