package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.JsonBody;
import dk.albertslund.innovation.common.confluence.RestResponses;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldValidator;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.question.coach.CheckIndicator;
import dk.albertslund.innovation.question.coach.Coach;
import dk.albertslund.innovation.question.coach.CoachFinding;
import dk.albertslund.innovation.question.coach.CoachReport;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The coach, while a question is being written; nothing is saved, and a question that is too long to be saved is read
 * too. Refuses in this order: no header of ours (403), not logged in (401), no such network for the person (404), no
 * text, one of over 1,000 characters or one with a civil registration number (400).
 */
@Path("/networks/{spaceKey}/question/coach")
@Produces(MediaType.APPLICATION_JSON)
public class CoachResource {
    /** Five times what can be saved: enough to say by how much it is too long. */
    private static final int READ_LIMIT = 5 * Coach.TEXT_LIMIT;

    private static final Field READ = Field.longText(QuestionForm.TEXT, READ_LIMIT);

    private final RestResponses responses;
    private final NetworkAuthorizer authorizer;
    private final FieldValidator validator;
    private final Coach coach;
    private final Messages messages;

    @Inject
    public CoachResource(
            RestResponses responses,
            NetworkAuthorizer authorizer,
            FieldValidator validator,
            Coach coach,
            Messages messages) {
        this.responses = responses;
        this.authorizer = authorizer;
        this.validator = validator;
        this.coach = coach;
        this.messages = messages;
    }

    /** The five lamps, each with what is to be said about it, and the whole in one sentence. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response coach(
            @HeaderParam("X-Atlassian-Token") String token,
            @PathParam("spaceKey") String spaceKey,
            Map<String, Object> json) {
        return responses.to(() -> {
            responses.writer(token);
            authorizer.requireView(spaceKey);
            String text = validator.validate(READ, new JsonBody(json).given(QuestionForm.TEXT));
            return text.isEmpty() ? answer(List.of(), "") : said(coach.coach(text));
        });
    }

    private Map<String, Object> said(CoachReport report) {
        List<CheckIndicator> lamps = List.of(CheckIndicator.values());
        long lit = lamps.stream().filter(report::isPassed).count();
        String first = report.first().map(this::said).orElse("");
        return answer(
                lamps.stream().map(indicator -> said(indicator, report)).toList(),
                messages.text("innovation.coach.summary", lit, lamps.size(), first)
                        .strip());
    }

    private static Map<String, Object> answer(List<Map<String, Object>> lamps, String summary) {
        return Map.of("lamps", lamps, "summary", summary);
    }

    private Map<String, Object> said(CheckIndicator indicator, CoachReport report) {
        boolean isLit = report.isPassed(indicator);
        String advice = report.of(indicator).stream().map(this::said).collect(Collectors.joining(" "));
        return Map.of(
                "key",
                indicator.key(),
                "name",
                messages.text("innovation.coach.lamp." + indicator.key()),
                "isLit",
                isLit,
                "said",
                isLit ? messages.text("innovation.coach.lit") : advice,
                "ticks",
                ticks(indicator));
    }

    /** The ticks that the lamp has a view of; what else makes a good question only people can tell. */
    private static List<String> ticks(CheckIndicator indicator) {
        return switch (indicator) {
            case CLEAR -> List.of("short", "clear");
            case FREE -> List.of("noSolutionInside");
            case VISION -> List.of("hasVision");
            case OPEN, GAIN -> List.of();
        };
    }

    private String said(CoachFinding finding) {
        return messages.text(finding.messageKey(), finding.arguments().toArray());
    }
}
