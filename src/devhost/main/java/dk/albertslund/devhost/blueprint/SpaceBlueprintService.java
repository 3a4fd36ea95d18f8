package dk.albertslund.devhost.blueprint;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.event.api.EventPublisher;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.service.HostSpace;
import dk.albertslund.devhost.service.HostUser;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Creates spaces from the plugin's blueprints in the order of Confluence's create-content plugin 18.7.17: the space,
 * the event, the home page and its descendants; then the initial empty home page is removed. A space is created
 * completely or not at all.
 */
public final class SpaceBlueprintService {
    private final InstalledPlugin plugin;
    private final Wiki wiki;
    private final EventPublisher events;
    private final Map<String, Blueprint> blueprints;
    private final CreateDialogItems items;

    /** @throws dk.albertslund.devhost.plugin.PluginStartException naming the part of a blueprint that is wrong */
    public SpaceBlueprintService(InstalledPlugin plugin, Wiki wiki, EventPublisher events) {
        this.plugin = plugin;
        this.wiki = wiki;
        this.events = events;
        this.blueprints = new BlueprintParser(plugin).blueprints();
        this.items = CreateDialogItems.forSpaces(plugin, blueprints);
    }

    /** The items of the Create dialog, in the descriptor's order. */
    public List<CreateDialogItem> items(Locale locale, String contextPath) {
        return items.inLanguage(locale, contextPath);
    }

    /**
     * Creates the space for the current user.
     *
     * @throws WikiException when something must be changed first; nothing has been made then
     */
    public CreatedSpace createSpace(CreateSpaceRequest request) {
        SpaceValidator.check(request, wiki);
        Blueprint blueprint = blueprints.get(request.spaceBlueprintId());
        if (blueprint == null) {
            throw new WikiException("space.blueprint.unknown", request.spaceBlueprintId());
        }
        WikiUser creator = RequestScope.current().user();
        boolean isPrivate = request.permissions().equals("private");
        WikiSpace space = wiki.createSpace(request.spaceKey(), request.name(), creator, isPrivate);
        try {
            return fill(space, blueprint, request.context(), creator);
        } catch (RuntimeException | Error e) {
            wiki.removeSpace(space.key());
            events.publish(new SpaceRemoveEvent(new HostSpace(space)));
            throw e;
        }
    }

    private CreatedSpace fill(WikiSpace space, Blueprint blueprint, Map<String, Object> context, WikiUser creator) {
        events.publish(new SpaceBlueprintCreateEvent(
                this,
                new HostSpace(space, wiki),
                new SpaceBlueprint(blueprint.completeKey()),
                new HostUser(creator),
                context));
        WikiPage home = new BlueprintPageCreator(plugin, wiki, events, space, context).make(blueprint.home(), creator);
        wiki.setHomePage(space.key(), home.id());
        if (space.homePageId() != 0) {
            wiki.removePage(space.homePageId());
        }
        return new CreatedSpace(wiki.space(space.key()).orElseThrow(), home);
    }
}
