package dk.albertslund.innovation.export.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.export.office.PresentationWriter;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The overview as a presentation with a slide for each network: all networks that pass the filter and that the user may view, without a limit. */
@Path("/rollup.pptx")
@AnonymousSiteAccess
public class OverviewPresentationResource {
    private final OverviewFiles files;

    @Inject
    public OverviewPresentationResource(OverviewFiles files) {
        this.files = files;
    }

    /** The overview of networks as a presentation; 400 with a message for each invalid parameter. */
    @GET
    public Response presentation(
            @QueryParam("types") String types,
            @QueryParam("status") String status,
            @QueryParam("phase") String phase,
            @QueryParam("sort") String sort) {
        return Download.of(
                files.presentation(new OverviewQuery(types, status, phase, sort)),
                PresentationWriter.MEDIA_TYPE,
                "innovation-networks.pptx");
    }
}
