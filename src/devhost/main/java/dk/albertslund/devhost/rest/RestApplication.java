package dk.albertslund.devhost.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.List;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/**
 * A Jersey application with what Confluence's REST adds to every resource: JSON, authentication, XSRF protection and
 * error responses.
 */
public final class RestApplication {
    private RestApplication() {}

    /** @param allowsAnonymous whether the wiki lets people look without logging in */
    public static ResourceConfig of(List<Object> resources, boolean allowsAnonymous) {
        ResourceConfig config = new ResourceConfig();
        resources.forEach(config::register);
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register(new Json());
        config.register(new XsrfFilter());
        config.register(new AuthenticationFilter(allowsAnonymous));
        config.register(new FaultExceptionMapper());
        config.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        config.property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        return config;
    }

    /** Ignores unknown properties, as Confluence does. */
    private static final class Json implements ContextResolver<ObjectMapper> {
        private final ObjectMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }
}
