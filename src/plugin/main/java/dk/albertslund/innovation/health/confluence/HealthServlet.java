package dk.albertslund.innovation.health.confluence;

import dk.albertslund.innovation.settings.confluence.Administrator;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page among Confluence's administration that tells how the app is. Only looks; {@code ?text} gives it as plain text. */
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/plugins/servlet/innovation/health";

    private final transient Administrator administrator;
    private final transient HealthCheck check;
    private final transient HealthViews views;
    private final transient HealthScreen screen;

    public HealthServlet(Administrator administrator, HealthCheck check, HealthViews views, HealthScreen screen) {
        this.administrator = administrator;
        this.check = check;
        this.views = views;
        this.screen = screen;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!administrator.isLoggedIn()) {
            response.sendRedirect(screen.logIn(ADDRESS));
            return;
        }
        if (!administrator.isAsking()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!administrator.isConfirmed(request, response)) {
            return;
        }
        boolean isText = request.getParameter("text") != null;
        response.setContentType(isText ? "text/plain;charset=UTF-8" : "text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(isText ? HealthText.of(check.now()) : screen.html(() -> views.of(check.now())));
    }
}
