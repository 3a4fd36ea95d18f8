package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.Person;
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
    private final Answers answers;
    private final People people;

    @Inject
    public PeopleResource(Answers answers, People people) {
        this.answers = answers;
        this.people = people;
    }

    /** 404 when nobody has exactly that user name. */
    @GET
    public Response named(@QueryParam("name") @DefaultValue("") String name) {
        return answers.to(() -> people.named(name.strip())
                .map(PeopleResource::answer)
                .orElseThrow(() -> new Refusal(Status.NOT_FOUND, "innovation.error.user")));
    }

    private static Map<String, String> answer(Person person) {
        return Map.of("name", person.name(), "fullName", person.fullName());
    }
}
