package dk.albertslund.devhost.web;

import dk.albertslund.devhost.web.Routes.Route;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Dispatches requests to the handlers of pages: redirects to the log-in, checks the XSRF token of forms, and renders
 * error pages.
 */
final class PagesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PagesServlet.class);

    private final transient SiteContext site;
    private final transient Routes routes;

    PagesServlet(SiteContext site, Routes routes) {
        this.site = site;
        this.routes = routes;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = new Exchange(site, request, response);
        try {
            answer(exchange);
        } catch (RefusedException e) {
            refuse(exchange, e.status(), e.reason(), "");
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Fault {} at {}", id, exchange.path(), e);
            response.resetBuffer();
            refuse(exchange, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "fault", id);
        }
    }

    private void answer(Exchange exchange) throws IOException {
        Route route = routes.find(exchange.path()).orElse(null);
        boolean isWelcome =
                exchange.user() != null || site.config().allowsAnonymous() || (route != null && route.isOpen());
        if (!isWelcome) {
            logInFirst(exchange);
            return;
        }
        if (route == null) {
            throw RefusedException.notFound();
        }
        if (exchange.isPost() && !exchange.session().isToken(exchange.parameter("atl_token"))) {
            throw RefusedException.xsrf();
        }
        if (route.isChange() && !site.isWritable()) {
            throw RefusedException.readOnly();
        }
        route.action().answer(exchange);
    }

    private static void logInFirst(Exchange exchange) throws IOException {
        String back = exchange.isPost() ? "/" : exchange.target();
        exchange.redirect("/login.action?os_destination=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    private static void refuse(Exchange exchange, int status, String reason, String id) throws IOException {
        if (status != HttpServletResponse.SC_INTERNAL_SERVER_ERROR && exchange.user() == null && !exchange.isPost()) {
            logInFirst(exchange);
            return;
        }
        exchange.status(status);
        new PageLayout(exchange)
                .title(exchange.text("refused." + reason + ".title"))
                .show("refused", Map.of("message", exchange.text("refused." + reason, id)));
    }
}
