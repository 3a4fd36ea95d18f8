package dk.albertslund.devhost;

import dk.albertslund.devhost.blueprint.CreatePageRequest;
import dk.albertslund.devhost.blueprint.PageBlueprintService;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.Map;

/** Adds pages to a network by the plugin's page blueprints, as the Create dialog does. */
public final class BlueprintPages {
    /** The pages of exercises, which a new network does not have. */
    public static final String[] EXERCISES = {
        "needs",
        "ideas",
        "prioritising",
        "session",
        "trial",
        "knowledge",
        "reflection",
        "interview",
        "go-and-look",
        "continuation",
        "observation",
        "probe",
        "pictures",
        "reading"
    };

    private BlueprintPages() {}

    /**
     * Adds one page below the space's home page.
     *
     * @param part what the page shows, for example {@code needs}
     */
    public static WikiPage add(Devhost host, String spaceKey, String userName, String part) {
        WikiUser creator = host.wiki().userByName(userName).orElseThrow();
        PageBlueprintService blueprints = new PageBlueprintService(
                host.runtime().plugin(), host.wiki(), host.runtime().events());
        CreatePageRequest request = new CreatePageRequest(
                spaceKey,
                host.wiki().space(spaceKey).orElseThrow().homePageId(),
                "",
                "dk.albertslund.innovation-networks:innovation-" + part + "-blueprint",
                Map.of("spaceKey", spaceKey));
        return RequestScope.as(creator, () -> blueprints.createPage(request));
    }
}
