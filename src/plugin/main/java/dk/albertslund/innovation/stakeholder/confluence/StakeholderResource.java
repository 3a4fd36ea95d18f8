package dk.albertslund.innovation.stakeholder.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Answers;
import dk.albertslund.innovation.common.confluence.Body;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.ChangeAnswers;
import dk.albertslund.innovation.network.confluence.NetworkDoor;
import dk.albertslund.innovation.stakeholder.Pasted;
import dk.albertslund.innovation.stakeholder.PastedRow;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import dk.albertslund.innovation.stakeholder.StakeholderImport;
import dk.albertslund.innovation.stakeholder.StakeholderImport.Imported;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Rows of stakeholders pasted from a spreadsheet. Refuses in this order: a request without our header (403), a person who
 * is not logged in (401), a network that is not there for the person (404), a wiki in read-only mode (503), a person who
 * may not write (403), a sheet that holds no rows (400).
 */
@Path("/networks/{spaceKey}/stakeholders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class StakeholderResource {
    private static final StakeholderForm KIND = new StakeholderForm();
    private static final int SHOWN = StakeholderForm.MOST_ROWS;

    private final Answers answers;
    private final NetworkDoor door;
    private final StakeholderImport rows;
    private final ChangeAnswers changes;
    private final Texts texts;

    @Inject
    public StakeholderResource(
            Answers answers, NetworkDoor door, StakeholderImport rows, ChangeAnswers changes, Texts texts) {
        this.answers = answers;
        this.door = door;
        this.rows = rows;
        this.changes = changes;
        this.texts = texts;
    }

    /** What would come of the sheet; keeps nothing. */
    @POST
    @Path("/preview")
    public Response preview(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return write(token, spaceKey, (network, author) -> {
            Pasted pasted = rows.look(network.id(), new Body(json).given("text"));
            return Map.of(
                    "problems", said(pasted.problems()),
                    "rows", pasted.rows().stream().limit(SHOWN).map(this::row).toList(),
                    "total", pasted.rows().size(),
                    "good", pasted.good().size());
        });
    }

    private Response write(String token, String spaceKey, BiFunction<Network, String, Object> action) {
        return answers.to(() -> {
            String author = answers.writer(token);
            return action.apply(door.edit(spaceKey), author);
        });
    }

    private Map<String, Object> row(PastedRow row) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("line", row.line());
        answer.put("label", row.label());
        answer.put("good", row.isGood());
        answer.put("problems", said(row.problems()));
        return answer;
    }

    /** The sheet as a whole has no field. */
    private List<Map<String, String>> said(List<Problem> problems) {
        return problems.stream()
                .map(problem -> Map.of(
                        "field", label(problem.field()),
                        "message",
                                texts.text(
                                        problem.messageKey(),
                                        problem.arguments().toArray())))
                .toList();
    }

    private String label(String field) {
        return KIND.field(StakeholderForm.ROWS, field)
                .map((Field known) -> texts.text("innovation.form.stakeholders." + known.key() + ".label"))
                .orElse("");
    }

    /** Puts the good rows in. */
    @POST
    @Path("/import")
    public Response add(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return write(token, spaceKey, (network, author) -> {
            Imported imported = rows.add(network.id(), new Body(json).given("text"), author);
            Content content = rows.content(network.id());
            return Map.of(
                    "rows", changes.rows(KIND, content, imported.rows()),
                    "rest", imported.rest(),
                    "hints", changes.hints(KIND, content));
        });
    }

    /** Takes the rows of an import away again. */
    @POST
    @Path("/undo")
    public Response undo(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return write(token, spaceKey, (network, author) -> {
            rows.remove(network.id(), Field.keys(new Body(json).given("rows")), author);
            return Map.of("hints", changes.hints(KIND, rows.content(network.id())));
        });
    }
}
