package dk.albertslund.innovation.overview.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserManager;
import dk.albertslund.innovation.common.confluence.CurrentRequest;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The overview as a page of its own, for everybody who is logged in; linked from the wiki's header. Read-only. */
public final class OverviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/plugins/servlet/innovation/overview";

    private final transient UserManager users;
    private final transient OverviewRenderer overview;
    private final transient WikiUrls urls;
    private final transient MacroErrorHandler errorHandler;

    public OverviewServlet(
            @ComponentImport("salUserManager") UserManager users,
            OverviewRenderer overview,
            WikiUrls urls,
            MacroErrorHandler errorHandler) {
        this.users = users;
        this.overview = overview;
        this.urls = urls;
        this.errorHandler = errorHandler;
    }

    /** Without a user it leads to the login page, and back to the same view. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (users.getRemoteUserKey() == null) {
            String query = request.getQueryString();
            response.sendRedirect(urls.logInUrl(ADDRESS + (query == null ? "" : "?" + query)));
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        Map<String, String> asked = CurrentRequest.parameters(request);
        response.getWriter()
                .write(errorHandler.renderOrErrorBox(
                        () -> overview.html("overview/page.vm", Map.of(), asked, RenderTarget.SCREEN)));
    }
}
