package dk.albertslund.innovation.export.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.export.office.WorkbookWriter;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The overview as a workbook: all networks that pass the filter and that the user may view, without a limit. */
@Path("/rollup.xlsx")
@AnonymousSiteAccess
public class OverviewWorkbookResource {
    private final OverviewFiles files;

    @Inject
    public OverviewWorkbookResource(OverviewFiles files) {
        this.files = files;
    }

    /** The overview of networks as a workbook; 400 with a message for each invalid parameter. */
    @GET
    public Response workbook(
            @QueryParam("types") String types,
            @QueryParam("status") String status,
            @QueryParam("phase") String phase,
            @QueryParam("sort") String sort) {
        return Download.of(
                files.workbook(new OverviewQuery(types, status, phase, sort)),
                WorkbookWriter.MEDIA_TYPE,
                "innovation-networks.xlsx");
    }
}
