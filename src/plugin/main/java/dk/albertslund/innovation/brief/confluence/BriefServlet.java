package dk.albertslund.innovation.brief.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.network.Summary;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The brief before a meeting as a page, for everybody who may view the network. Read-only. */
public final class BriefServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/plugins/servlet/innovation/brief?network=";

    private final transient CurrentUser currentUser;
    private final transient BriefNetworks networks;
    private final transient BriefRenderer renderer;
    private final transient MacroErrorHandler errorHandler;
    private final transient WikiUrls urls;

    public BriefServlet(
            CurrentUser currentUser,
            BriefNetworks networks,
            BriefRenderer renderer,
            MacroErrorHandler errorHandler,
            WikiUrls urls) {
        this.currentUser = currentUser;
        this.networks = networks;
        this.renderer = renderer;
        this.errorHandler = errorHandler;
        this.urls = urls;
    }

    /** Without a user it leads to the login page; a network that is not there, or that the user may not view, is 404. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String spaceKey = Optional.ofNullable(request.getParameter("network")).orElse("");
        Optional<String> user = currentUser.userKey();
        if (user.isEmpty()) {
            response.sendRedirect(urls.logInUrl(ADDRESS + URLEncoder.encode(spaceKey, StandardCharsets.UTF_8)));
            return;
        }
        Optional<Summary> network = networks.viewable(spaceKey);
        if (network.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(errorHandler.renderOrErrorBox(() -> renderer.page(network.get(), user.get())));
    }
}
