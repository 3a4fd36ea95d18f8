package dk.albertslund.innovation.export.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The overview as CSV: all networks that pass the filter and that the user may view, without a limit. */
@Path("/rollup.csv")
@AnonymousSiteAccess
public class OverviewCsvResource {
    private static final String TYPE = "text/csv;charset=utf-8";
    private static final String NAME = "innovation-networks.csv";
    private static final String MACHINE = "machine";

    private final OverviewFiles files;

    @Inject
    public OverviewCsvResource(OverviewFiles files) {
        this.files = files;
    }

    /**
     * The overview of networks as CSV; 400 with a message for each invalid parameter.
     *
     * @param format {@code machine} for programs: stable keys, commas, no byte order mark
     */
    @GET
    public Response csv(
            @QueryParam("types") String types,
            @QueryParam("status") String status,
            @QueryParam("phase") String phase,
            @QueryParam("sort") String sort,
            @QueryParam("format") String format) {
        OverviewQuery query = new OverviewQuery(types, status, phase, sort);
        if (format == null) {
            return Download.of(files.csv(query), TYPE, NAME);
        }
        if (!format.equals(MACHINE)) {
            throw new ValidationException(ValidationError.of("format", "innovation.export.problem.format", MACHINE));
        }
        return Download.of(files.csvForPrograms(query), TYPE, NAME);
    }
}
