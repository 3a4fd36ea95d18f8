package dk.albertslund.innovation.home.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.page.confluence.ReadablePages;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/**
 * Tells the script of the position panel which parts of the panel a page shows already. The answer is empty for a page that does
 * not exist or that the user may not view.
 */
@Path("/networks/{spaceKey}/standing")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
@RequiresNetworkAccess(NetworkAccessLevel.VIEW)
public class PositionResource {
    private final NetworkAuthorizer networks;
    private final PositionViewFactory views;
    private final ReadablePages pages;

    @Inject
    public PositionResource(NetworkAuthorizer networks, PositionViewFactory views, ReadablePages pages) {
        this.networks = networks;
        this.views = views;
        this.pages = pages;
    }

    /** @param said keys of the parts that the page shows itself */
    record PagePartsResponse(Set<String> said) {}

    @GET
    public PagePartsResponse onPage(@PathParam("spaceKey") String spaceKey, @QueryParam("page") String page) {
        int networkId = networks.network(spaceKey).id();
        long pageId = pageId(page);
        return new PagePartsResponse(pages.isReadable(pageId) ? views.partsOnPage(networkId, pageId) : Set.of());
    }

    /** 0, which no page has, for a text that is no number. */
    private static long pageId(String text) {
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
