package dk.albertslund.innovation.intake.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.intake.ProposalService;
import dk.albertslund.innovation.intake.ProposalValidator;
import dk.albertslund.innovation.intake.ThemeMark;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Proposes themes and decides about them. After the checks of {@link RequiresIntakeAccess} it refuses invalid texts at their fields
 * and a proposal that is decided already, gone or somebody else's (400). Each response has the lists after the change.
 */
@Path("/intake/{spaceKey}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalResource {
    private final CurrentUser currentUser;
    private final ProposalService proposals;
    private final IntakeRenderer renderer;

    @Inject
    public ProposalResource(CurrentUser currentUser, ProposalService proposals, IntakeRenderer renderer) {
        this.currentUser = currentUser;
        this.proposals = proposals;
        this.renderer = renderer;
    }

    /** @param html the lists of proposals as the user's page shows them */
    record ProposalsResponse(String html) {}

    /** @param answers title, theme and marks; other members are ignored */
    record ProposalRequest(Map<String, String> answers) {
        static ProposalRequest from(JsonBody body) {
            Map<String, String> answers = new LinkedHashMap<>();
            answers.put(ProposalValidator.TITLE, body.requiredText(ProposalValidator.TITLE));
            answers.put(ProposalValidator.THEME, body.text(ProposalValidator.THEME));
            for (ThemeMark mark : ThemeMark.values()) {
                answers.put(mark.key(), body.text(mark.key()));
            }
            return new ProposalRequest(answers);
        }
    }

    record DeclineRequest(String reason) {
        static DeclineRequest from(JsonBody body) {
            return new DeclineRequest(body.requiredText(ProposalValidator.REASON));
        }
    }

    @POST
    @RequiresIntakeAccess(NetworkAccessLevel.VIEW)
    public ProposalsResponse propose(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        ProposalRequest request = ProposalRequest.from(new JsonBody(json));
        return after(spaceKey, user -> proposals.propose(spaceKey, user, request.answers()));
    }

    @POST
    @Path("/{id}")
    @RequiresIntakeAccess(NetworkAccessLevel.VIEW)
    public ProposalsResponse change(
            @PathParam("spaceKey") String spaceKey, @PathParam("id") int id, Map<String, Object> json) {
        ProposalRequest request = ProposalRequest.from(new JsonBody(json));
        return after(spaceKey, user -> proposals.change(spaceKey, id, user, request.answers()));
    }

    @POST
    @Path("/{id}/withdraw")
    @RequiresIntakeAccess(NetworkAccessLevel.VIEW)
    public ProposalsResponse withdraw(
            @PathParam("spaceKey") String spaceKey, @PathParam("id") int id, Map<String, Object> json) {
        return after(spaceKey, user -> proposals.withdraw(spaceKey, id, user));
    }

    @POST
    @Path("/{id}/accept")
    @RequiresIntakeAccess(NetworkAccessLevel.ADMINISTER)
    public ProposalsResponse accept(
            @PathParam("spaceKey") String spaceKey, @PathParam("id") int id, Map<String, Object> json) {
        return after(spaceKey, user -> proposals.accept(spaceKey, id, user));
    }

    @POST
    @Path("/{id}/decline")
    @RequiresIntakeAccess(NetworkAccessLevel.ADMINISTER)
    public ProposalsResponse decline(
            @PathParam("spaceKey") String spaceKey, @PathParam("id") int id, Map<String, Object> json) {
        DeclineRequest request = DeclineRequest.from(new JsonBody(json));
        return after(spaceKey, user -> proposals.decline(spaceKey, id, user, request.reason()));
    }

    private ProposalsResponse after(String spaceKey, Consumer<String> changeByUser) {
        changeByUser.accept(currentUser.requireUserKey());
        return new ProposalsResponse(renderer.lists(spaceKey));
    }
}
