package dk.albertslund.innovation.creation.confluence;

import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.rest.EmptyResponse;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.common.confluence.rest.RequiresToken;
import dk.albertslund.innovation.creation.NetworkProposal;
import dk.albertslund.innovation.creation.NetworkProposalValidator;
import dk.albertslund.innovation.creation.SpaceKeys;
import dk.albertslund.innovation.settings.NetworkType;
import dk.albertslund.innovation.settings.PublishedSettings;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** REST resource of the wizard: proposals and validation of all answers, before the space is created. */
@Path("/networks")
@Produces(MediaType.APPLICATION_JSON)
public class NetworkResource {
    private static final int MOST_TRIES = 99;

    private final NetworkProposalValidator validator;
    private final PublishedSettings settings;
    private final Messages messages;
    private final SpaceManager spaces;

    @Inject
    public NetworkResource(
            NetworkProposalValidator validator,
            PublishedSettings settings,
            Messages messages,
            @ComponentImport SpaceManager spaces) {
        this.validator = validator;
        this.settings = settings;
        this.messages = messages;
        this.spaces = spaces;
    }

    /** @param spaceKey empty when none can be derived from the title */
    record ProposalResponse(String spaceKey, String plannedEnd) {}

    record TypesResponse(List<TypeResponse> types) {}

    /** A type of network with its texts; {@code purpose} may be empty. */
    record TypeResponse(String key, String name, String purpose, String duration) {}

    /** Proposes a free space key for the title and the type's default end date; 400 for an invalid start date. */
    @GET
    @Path("/proposal")
    public ProposalResponse proposal(
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("start") @DefaultValue("") String start) {
        return new ProposalResponse(freeKey(SpaceKeys.propose(title)), validator.defaultEnd(type, start));
    }

    /** Types for new networks, in the order of the settings. */
    @GET
    @Path("/types")
    public TypesResponse types() {
        return new TypesResponse(
                settings.current().offeredTypes().stream().map(this::response).toList());
    }

    private TypeResponse response(NetworkType type) {
        String key = "innovation.network.type." + type.key();
        String purpose = messages.text(key + ".purpose");
        String duration = type.months() == 0
                ? messages.text("innovation.network.duration.open")
                : messages.text("innovation.network.duration.months", type.months());
        return new TypeResponse(
                type.key(), messages.text(key + ".name"), purpose.startsWith(key) ? "" : purpose, duration);
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

    /** Validates the answers, including whether the space key is free; 400 with a message per invalid answer. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresToken
    public EmptyResponse check(Map<String, Object> json) {
        NetworkProposal proposal = new NetworkProposal(new JsonBody(json).texts());
        List<ValidationError> errors = new ArrayList<>(validator.validate(proposal));
        String key = proposal.answer(NetworkProposal.SPACE_KEY);
        if (SpaceKeys.isLegal(key) && spaces.getSpace(key) != null) {
            errors.add(ValidationError.of(
                    NetworkProposal.SPACE_KEY, "innovation.network.problem.key.taken", freeKey(key)));
        }
        ValidationException.throwIfAny(errors);
        return new EmptyResponse();
    }
}
