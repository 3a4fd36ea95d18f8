package dk.albertslund.innovation.common.confluence.rest;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.DatabaseFailures;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Builds the error responses of the REST API, with texts in the user's language. */
@Component
public final class ErrorResponses {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final int FAULT_ID_LENGTH = 8;

    private final Messages messages;

    public ErrorResponses(Messages messages) {
        this.messages = messages;
    }

    /** Body of an error that concerns the whole request. */
    public record ErrorMessage(String messageKey, String message) {}

    /** Body of a 400: validation errors by field. */
    public record FieldErrors(List<FieldError> errors) {}

    public record FieldError(String field, String messageKey, String message) {}

    /** An error that concerns the whole request. */
    public Response of(Status status, String messageKey, Object... arguments) {
        return json(status, new ErrorMessage(messageKey, messages.text(messageKey, arguments)));
    }

    /** 400, with a message for each field. */
    public Response of(ValidationException invalid) {
        return json(
                Status.BAD_REQUEST,
                new FieldErrors(invalid.errors().stream()
                        .map(problem -> new FieldError(
                                problem.field(),
                                problem.messageKey(),
                                messages.text(
                                        problem.messageKey(),
                                        problem.arguments().toArray())))
                        .toList()));
    }

    /**
     * 503 with {@code Retry-After} when the database cannot be reached, else 500 with an id by which the stack trace is found
     * in the log.
     */
    public Response ofFault(Throwable fault) {
        if (DatabaseFailures.isOutage(fault)) {
            return outage(fault);
        }
        String id = UUID.randomUUID().toString().substring(0, FAULT_ID_LENGTH);
        LOG.error("REST request failed, error id {}", id, fault);
        String key = "innovation.error.server";
        return json(Status.INTERNAL_SERVER_ERROR, new ErrorMessage(key, textIfPossible(key, id)));
    }

    private Response outage(Throwable fault) {
        LOG.warn("The database could not be reached: {}", fault.toString());
        String key = "innovation.error.database";
        return Response.fromResponse(json(Status.SERVICE_UNAVAILABLE, new ErrorMessage(key, textIfPossible(key))))
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }

    /** Resolving the user's language may fail for the same reason; the browser shows its own text for an empty one. */
    private String textIfPossible(String key, Object... arguments) {
        try {
            return messages.text(key, arguments);
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("There is no text for {} either", key, e);
            return "";
        }
    }

    public static Response json(Status status, Record body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
