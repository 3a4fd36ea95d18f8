package dk.albertslund.innovation.common.confluence.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Sends response records as JSON in UTF-8 with {@code Cache-Control: no-store}. */
@Provider
public class JsonResponseFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Record body) {
            response.setEntity(
                    RecordJson.of(body),
                    response.getEntityAnnotations(),
                    MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"));
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
