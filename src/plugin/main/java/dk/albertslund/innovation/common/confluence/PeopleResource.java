package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.WikiUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;

/** People of the wiki by their user names, for fields of people; for those who are logged in. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    private final RestResponses responses;
    private final UserDirectory users;

    @Inject
    public PeopleResource(RestResponses responses, UserDirectory users) {
        this.responses = responses;
        this.users = users;
    }

    /** 404 when nobody has exactly that user name. */
    @GET
    public Response named(@QueryParam("name") @DefaultValue("") String name) {
        return responses.to(() -> users.findByName(name.strip())
                .map(PeopleResource::answer)
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.error.user")));
    }

    private static Map<String, String> answer(WikiUser person) {
        return Map.of("name", person.name(), "fullName", person.fullName());
    }
}
