package dk.albertslund.devhost.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.albertslund.devhost.HostMessages;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.WikiException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The response for an exception of a resource: the exception's own response when it has one, 400 for content that cannot be
 * read or what the user can correct, else 500 with an id that is in the log too.
 */
final class FaultExceptionMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultExceptionMapper.class);

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof WebApplicationException known) {
            Response answer = known.getResponse();
            return answer.hasEntity() ? answer : RestErrorResponse.of(answer.getStatusInfo(), known.getMessage());
        }
        if (fault instanceof JsonProcessingException unread) {
            return RestErrorResponse.of(
                    Status.BAD_REQUEST,
                    "The content is not the JSON that is read here: " + unread.getOriginalMessage());
        }
        if (fault instanceof WikiException refused) {
            return RestErrorResponse.of(
                    Status.BAD_REQUEST,
                    HostMessages.text(RequestScope.current().locale(), refused.key(), refused.arguments()));
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {} in a REST resource", id, fault);
        return RestErrorResponse.of(Status.INTERNAL_SERVER_ERROR, "Internal error " + id);
    }
}
