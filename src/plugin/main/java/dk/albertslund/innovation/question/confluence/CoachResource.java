package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.question.coach.Coach;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/**
 * Live coach for a question that is being written; saves nothing and also accepts a question that is too long to be saved. After
 * the checks of {@link RequiresNetworkAccess} it refuses a missing text, one of over 1,000 characters, and one with a civil
 * registration number (400).
 */
@Path("/networks/{spaceKey}/question/coach")
@Produces(MediaType.APPLICATION_JSON)
@RequiresNetworkAccess(NetworkAccessLevel.VIEW)
public class CoachResource {
    /** In code points; above the limit for saving, so that the coach can say by how much a question is too long. */
    private static final int READ_LIMIT = 5 * Coach.TEXT_LIMIT;

    private static final Field READ = Field.longText(QuestionForm.TEXT, READ_LIMIT);

    private final FieldValueValidator validator;
    private final LampViewFactory lamps;
    private final Messages messages;

    @Inject
    public CoachResource(FieldValueValidator validator, LampViewFactory lamps, Messages messages) {
        this.validator = validator;
        this.lamps = lamps;
        this.messages = messages;
    }

    record CoachRequest(String text) {
        static CoachRequest from(JsonBody body) {
            return new CoachRequest(body.requiredText(QuestionForm.TEXT));
        }
    }

    /** @param summary the result in one sentence */
    record CoachResponse(List<LampResponse> lamps, String summary) {}

    /**
     * One of the five indicators.
     *
     * @param said explanation
     * @param ticks keys of the criteria's checkboxes that the indicator relates to
     */
    record LampResponse(String key, String name, boolean isLit, String said, List<String> ticks) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public CoachResponse coach(@PathParam("spaceKey") String spaceKey, Map<String, Object> json) {
        String text =
                validator.validate(READ, CoachRequest.from(new JsonBody(json)).text());
        return text.isEmpty() ? new CoachResponse(List.of(), "") : response(text);
    }

    private CoachResponse response(String text) {
        List<LampView> seen = lamps.of(text);
        long lit = seen.stream().filter(LampView::isLit).count();
        return new CoachResponse(
                seen.stream().map(this::lamp).toList(),
                messages.text("innovation.coach.summary", lit, seen.size(), lamps.tip(text))
                        .strip());
    }

    private LampResponse lamp(LampView lamp) {
        String said = lamp.isLit() ? messages.text("innovation.coach.lit") : lamp.advice();
        return new LampResponse(lamp.key(), lamp.name(), lamp.isLit(), said, lamp.ticks());
    }
}
