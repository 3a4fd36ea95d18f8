package dk.albertslund.devhost.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers for a resource that threw or content that could not be read: the fault's own answer when it brought one, else a
 * number to look for in the log.
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
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {} in a REST resource", id, fault);
        return RestErrorResponse.of(Status.INTERNAL_SERVER_ERROR, "Internal error " + id);
    }
}
