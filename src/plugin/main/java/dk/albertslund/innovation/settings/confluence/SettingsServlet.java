package dk.albertslund.innovation.settings.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Page in Confluence's administration for the settings. Read-only; changes go through REST. */
public final class SettingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/plugins/servlet/innovation/settings";

    private final transient AdministratorAuthorizer administrator;
    private final transient SettingsViewFactory views;
    private final transient SettingsPageRenderer renderer;

    public SettingsServlet(
            AdministratorAuthorizer administrator, SettingsViewFactory views, SettingsPageRenderer renderer) {
        this.administrator = administrator;
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (administrator.authorizePage(request, response, ADDRESS)) {
            boolean isDraftShown = request.getParameter("published") == null;
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter()
                    .write(renderer.html(reader -> views.of(reader, isDraftShown, administrator.isReadOnly())));
        }
    }
}
