package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Screens of running sessions, by their code: the participants' one, {@code /projector} and {@code /lead}. Without a code, or with one
 * that the user may not use, the page where a code is typed. Read-only; changes go through REST.
 */
public final class SessionRunServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/plugins/servlet/innovation/s";
    private static final String CODE = "code";

    private final transient CurrentUser currentUser;
    private final transient RunLookup runs;
    private final transient RunScreenRenderer renderer;
    private final transient MacroErrorHandler errorHandler;
    private final transient WikiUrls urls;

    public SessionRunServlet(
            CurrentUser currentUser,
            RunLookup runs,
            RunScreenRenderer renderer,
            MacroErrorHandler errorHandler,
            WikiUrls urls) {
        this.currentUser = currentUser;
        this.runs = runs;
        this.renderer = renderer;
        this.errorHandler = errorHandler;
        this.urls = urls;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = path(request).split("/", -1);
        String code = path[0].isEmpty() && request.getParameter(CODE) != null
                ? request.getParameter(CODE).strip()
                : path[0];
        if (currentUser.userKey().isEmpty()) {
            response.sendRedirect(urls.logInUrl(ADDRESS + (code.matches("\\d+") ? "/" + code : "")));
            return;
        }
        Optional<RunContext> run = runs.withCode(code);
        Optional<RunScreen> screen = path.length == 1 ? Optional.of(RunScreen.PARTICIPANT) : RunScreen.withKey(path[1]);
        boolean isFound = run.isPresent() && screen.isPresent();
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(errorHandler.renderOrErrorBox(
                        () -> isFound ? renderer.page(run.get(), screen.get()) : renderer.joinPage(code)));
    }

    /** What follows the servlet's own address, without the slash before it. */
    private static String path(HttpServletRequest request) {
        String whole = request.getRequestURI();
        int own = whole.indexOf(ADDRESS);
        return own < 0 ? "" : whole.substring(own + ADDRESS.length()).replaceFirst("^/", "");
    }
}
