package dk.albertslund.innovation.common.confluence.rest;

import dk.albertslund.innovation.common.RequestCache;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/**
 * Opens the request cache for a REST request, before the filters that check permissions, and closes it with the response.
 * JAX-RS runs response filters for refused and failed requests too if the exception has a mapper; {@link FaultMapper} and
 * {@link ErrorMapper} map all that remain.
 */
@Provider
@PreMatching
public class RequestCacheFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private final RequestCache cache;

    @Inject
    public RequestCacheFilter(RequestCache cache) {
        this.cache = cache;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        cache.open();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        cache.close();
    }
}
