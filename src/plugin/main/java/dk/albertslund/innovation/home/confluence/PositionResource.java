package dk.albertslund.innovation.home.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.confluence.RestResponses;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.page.confluence.ReadablePages;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;

/**
 * Tells the line on every page which of its two parts a page says itself. No such network for this person: 404. A page
 * that is not there, or that the person may not view, says nothing.
 */
@Path("/networks/{spaceKey}/standing")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class PositionResource {
    private final RestResponses responses;
    private final NetworkAuthorizer authorizer;
    private final PositionViewFactory views;
    private final ReadablePages pages;

    @Inject
    public PositionResource(
            RestResponses responses, NetworkAuthorizer authorizer, PositionViewFactory views, ReadablePages pages) {
        this.responses = responses;
        this.authorizer = authorizer;
        this.views = views;
        this.pages = pages;
    }

    @GET
    public Response said(@PathParam("spaceKey") String spaceKey, @QueryParam("page") String page) {
        return responses.to(() -> {
            int networkId = authorizer.requireView(spaceKey).id();
            long pageId = pageId(page);
            return Map.of("said", pages.isReadable(pageId) ? views.said(networkId, pageId) : Set.of());
        });
    }

    /** 0 is no page's. */
    private static long pageId(String text) {
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
