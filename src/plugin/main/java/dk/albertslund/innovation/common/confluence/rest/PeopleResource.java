package dk.albertslund.innovation.common.confluence.rest;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.ApiException;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;

/** People of the wiki by their user names, for fields of people; for those who are logged in. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    private final UserDirectory users;

    @Inject
    public PeopleResource(UserDirectory users) {
        this.users = users;
    }

    /** @throws ApiException when nobody has exactly that user name (404) */
    @GET
    public PersonResponse find(@QueryParam("name") @DefaultValue("") String name) {
        return users.findByName(name.strip())
                .map(PersonResponse::of)
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.error.user"));
    }
}
