package dk.albertslund.devhost.web;

import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.service.HostHttpContext;
import dk.albertslund.devhost.wiki.WikiUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Servlet filter for all requests: checks the host name, sets security headers, and runs the request as the logged-in
 * user.
 */
final class WikiRequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WikiRequestFilter.class);
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Storage format may carry style attributes; style elements and scripts come from files only. */
    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "style-src-attr 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'");

    private final transient SiteContext site;
    private final transient Map<String, WikiUser> known = new ConcurrentHashMap<>();

    WikiRequestFilter(SiteContext site) {
        this.site = site;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        if (!OWN_NAMES.contains(request.getServerName())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "This wiki answers as localhost only");
            return;
        }
        if (request.getHeader("Content-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "This wiki unpacks no request");
            return;
        }
        request.setCharacterEncoding("UTF-8");
        pass(request, response, chain);
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        WikiUser user = new WikiSession(request).userKey().map(this::user).orElse(null);
        try {
            RequestScope.as(user, () -> {
                try {
                    HostHttpContext.during(request, () -> chain.doFilter(request, response));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new ServletExceptionWrapper(e);
                }
                return null;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ServletExceptionWrapper e) {
            throw e.fault;
        }
    }

    /** Falls back to a cache while the database is unavailable, as in Confluence. Null for a removed user. */
    private WikiUser user(String key) {
        try {
            Optional<WikiUser> user =
                    site.wiki().userByKey(key).filter(site.wiki().people()::isActive);
            user.ifPresentOrElse(found -> known.put(key, found), () -> known.remove(key));
        } catch (DataAccessException e) {
            LOG.warn("The database is away: {}", e.getMessage());
        }
        return known.get(key);
    }

    private static final class ServletExceptionWrapper extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ServletException fault;

        private ServletExceptionWrapper(ServletException fault) {
            super(fault);
            this.fault = fault;
        }
    }
}
