package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Answers;
import dk.albertslund.innovation.common.confluence.Body;
import dk.albertslund.innovation.network.NetworkProposal;
import dk.albertslund.innovation.network.ProposalRules;
import dk.albertslund.innovation.network.SpaceKeys;
import dk.albertslund.innovation.settings.NetworkType;
import dk.albertslund.innovation.settings.PublishedSettings;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Helps the wizard before a network exists: proposes, and checks every answer so that nothing is made that is wrong. */
@Path("/networks")
@Produces(MediaType.APPLICATION_JSON)
public class NetworkResource {
    private static final int MOST_TRIES = 99;

    private final Answers answers;
    private final ProposalRules rules;
    private final PublishedSettings settings;
    private final Texts texts;
    private final SpaceManager spaces;

    @Inject
    public NetworkResource(
            Answers answers,
            ProposalRules rules,
            PublishedSettings settings,
            Texts texts,
            @ComponentImport SpaceManager spaces) {
        this.answers = answers;
        this.rules = rules;
        this.settings = settings;
        this.texts = texts;
        this.spaces = spaces;
    }

    /** A free space key for the title, and the type's usual end for the start; 400 when that is no day. */
    @GET
    @Path("/proposal")
    public Response proposal(
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("start") @DefaultValue("") String start) {
        return answers.to(
                () -> Map.of("spaceKey", freeKey(SpaceKeys.propose(title)), "plannedEnd", rules.usualEnd(type, start)));
    }

    /** The types that a new network may choose, in the administrator's order. */
    @GET
    @Path("/types")
    public Response types() {
        return answers.to(() -> Map.of(
                "types", settings.now().offeredTypes().stream().map(this::words).toList()));
    }

    private Map<String, String> words(NetworkType type) {
        String key = "innovation.network.type." + type.key();
        String purpose = texts.text(key + ".purpose");
        String duration = type.months() == 0
                ? texts.text("innovation.network.duration.open")
                : texts.text("innovation.network.duration.months", type.months());
        return Map.of(
                "key",
                type.key(),
                "name",
                texts.text(key + ".name"),
                "purpose",
                purpose.startsWith(key) ? "" : purpose,
                "duration",
                duration);
    }

    private String freeKey(String key) {
        if (key.isEmpty() || spaces.getSpace(key) == null) {
            return key;
        }
        for (int number = 2; number <= MOST_TRIES; number++) {
            if (spaces.getSpace(key + number) == null) {
                return key + number;
            }
        }
        return "";
    }

    /** 400 with a message per answer that cannot be kept, the space key's use included; else an empty object. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(@HeaderParam("X-Atlassian-Token") String token, Map<String, Object> json) {
        return answers.to(() -> {
            answers.writer(token);
            NetworkProposal proposal = new NetworkProposal(new Body(json).texts());
            List<Problem> problems = new ArrayList<>(rules.problems(proposal));
            String key = proposal.answer(NetworkProposal.SPACE_KEY);
            if (SpaceKeys.isLegal(key) && spaces.getSpace(key) != null) {
                problems.add(
                        Problem.of(NetworkProposal.SPACE_KEY, "innovation.network.problem.key.taken", freeKey(key)));
            }
            InvalidInput.throwIfAny(problems);
            return Map.of();
        });
    }
}
