package dk.albertslund.innovation.health.confluence;

import dk.albertslund.innovation.settings.confluence.AdministratorAuthorizer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Health page in Confluence's administration. Read-only; {@code ?text} returns plain text. */
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/plugins/servlet/innovation/health";

    private final transient AdministratorAuthorizer administrator;
    private final transient HealthService health;
    private final transient HealthViewFactory views;
    private final transient HealthPageRenderer renderer;

    public HealthServlet(
            AdministratorAuthorizer administrator,
            HealthService health,
            HealthViewFactory views,
            HealthPageRenderer renderer) {
        this.administrator = administrator;
        this.health = health;
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!administrator.authorizePage(request, response, ADDRESS)) {
            return;
        }
        boolean isText = request.getParameter("text") != null;
        response.setContentType(isText ? "text/plain;charset=UTF-8" : "text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(isText ? HealthReportText.of(health.report()) : renderer.html(() -> views.of(health.report())));
    }
}
