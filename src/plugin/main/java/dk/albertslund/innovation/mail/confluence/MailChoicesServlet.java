package dk.albertslund.innovation.mail.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.mail.MailKind;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The page where a user turns mails on and off; each mail leads here. Read-only: a link alone turns nothing off. */
public final class MailChoicesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/plugins/servlet/innovation/mails";

    private final transient CurrentUser currentUser;
    private final transient MailChoicesRenderer renderer;
    private final transient MacroErrorHandler errorHandler;
    private final transient WikiUrls urls;

    public MailChoicesServlet(
            CurrentUser currentUser, MailChoicesRenderer renderer, MacroErrorHandler errorHandler, WikiUrls urls) {
        this.currentUser = currentUser;
        this.renderer = renderer;
        this.errorHandler = errorHandler;
        this.urls = urls;
    }

    /** Without a user it leads to the login page, and back to the same kind of mail. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = Optional.ofNullable(request.getParameter("kind"))
                .flatMap(MailKind::withKey)
                .map(MailKind::key)
                .orElse("");
        Optional<String> user = currentUser.userKey();
        if (user.isEmpty()) {
            response.sendRedirect(urls.logInUrl(ADDRESS + (asked.isEmpty() ? "" : "?kind=" + asked)));
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(errorHandler.renderOrErrorBox(() -> renderer.page(user.get(), asked)));
    }
}
