package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.RequestCache;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Turns what happened into an answer that the page can show: the person's mistakes as 400 with a message per field, a
 * refusal with its own status, a database that is away as 503, our own faults as 500 with an id that stands in the log
 * too.
 */
@Component
public final class RestResponses {
    private static final Logger LOG = LoggerFactory.getLogger(RestResponses.class);
    private static final String TOKEN = "no-check";
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Messages messages;
    private final CurrentUser currentUser;
    private final RequestCache cache;

    public RestResponses(Messages messages, CurrentUser currentUser, RequestCache cache) {
        this.messages = messages;
        this.currentUser = currentUser;
        this.cache = cache;
    }

    /** The answer of the action as JSON, or what kept it from answering. */
    public Response to(Supplier<?> action) {
        try {
            Object answer = cache.runCached(action);
            return answer instanceof Response ? (Response) answer : json(Status.OK, answer);
        } catch (ValidationException exception) {
            return json(Status.BAD_REQUEST, Map.of("errors", errors(exception.errors())));
        } catch (ApiException refusal) {
            return json(refusal.status(), message(refusal.messageKey()));
        } catch (RuntimeException | LinkageError e) {
            if (DatabaseFailures.isOutage(e)) {
                return away(e);
            }
            String id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("REST request failed, error id {}", id, e);
            return json(Status.INTERNAL_SERVER_ERROR, message("innovation.error.server", id));
        }
    }

    /**
     * Nothing was saved. Even the text may need the database, for the person's language; the browser does without it.
     */
    private Response away(Throwable e) {
        LOG.warn("Database unavailable: {}", e.toString());
        String key = "innovation.error.database";
        Map<String, Object> said = Map.of("messageKey", key, "message", "");
        try {
            said = message(key);
        } catch (RuntimeException silent) {
            LOG.debug("No text either", silent);
        }
        return Response.fromResponse(json(Status.SERVICE_UNAVAILABLE, said))
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }

    /**
     * What every change asks first: the header that only our own pages send, and a person who is logged in.
     *
     * @return the person's user key
     */
    public String writer(String tokenHeader) {
        if (!TOKEN.equals(tokenHeader)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.error.token");
        }
        return currentUser.userKey().orElseThrow(() -> new ApiException(Status.UNAUTHORIZED, "innovation.error.login"));
    }

    public Response json(Status status, Object entity) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .header("Cache-Control", "no-store")
                .entity(entity)
                .build();
    }

    public Map<String, Object> message(String key, Object... arguments) {
        return Map.of("messageKey", key, "message", messages.text(key, arguments));
    }

    private List<Map<String, Object>> errors(List<ValidationError> errors) {
        return errors.stream()
                .map(error -> Map.<String, Object>of(
                        "field", error.field(),
                        "messageKey", error.messageKey(),
                        "message",
                                messages.text(
                                        error.messageKey(), error.arguments().toArray())))
                .toList();
    }
}
