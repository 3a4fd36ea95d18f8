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

/** Look-up of Confluence users by user name, for fields of users. Requires a logged-in user. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    private final UserDirectory users;

    @Inject
    public PeopleResource(UserDirectory users) {
        this.users = users;
    }

    /** @throws ApiException when there is no user with exactly that name (404) */
    @GET
    public PersonResponse find(@QueryParam("name") @DefaultValue("") String name) {
        return users.findByName(name.strip())
                .map(PersonResponse::of)
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.error.user"));
    }
}
