package dk.albertslund.innovation.common.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Maps {@link Error}, for example a method that this version of Confluence lacks, to 500 with an error id. */
@Provider
public class ErrorMapper implements ExceptionMapper<Error> {
    private final ErrorResponses errors;

    @Inject
    public ErrorMapper(ErrorResponses errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(Error exception) {
        return errors.ofFault(exception);
    }
}
