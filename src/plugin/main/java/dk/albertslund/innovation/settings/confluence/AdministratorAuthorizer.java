package dk.albertslund.innovation.settings.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dk.albertslund.innovation.common.ReadOnlyMode;
import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.WebSudo;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Authorizes access to the settings, which only Confluence administrators may see and change. */
@Component
public final class AdministratorAuthorizer {
    private final UserManager users;
    private final ReadOnlyMode mode;
    private final WebSudo webSudo;
    private final WikiUrls urls;

    public AdministratorAuthorizer(
            @ComponentImport("salUserManager") UserManager users, ReadOnlyMode mode, WebSudo webSudo, WikiUrls urls) {
        this.users = users;
        this.mode = mode;
        this.webSudo = webSudo;
        this.urls = urls;
    }

    /** Whether the current user is a Confluence administrator. */
    public boolean isAdministrator() {
        UserKey key = users.getRemoteUserKey();
        return key != null && users.isAdmin(key);
    }

    /**
     * Authorizes a page of the administration. Where the page may not be rendered, completes the response: redirects to the login
     * page or to the confirmation of the password (WebSudo), and answers 403 to users who are not administrators.
     *
     * @param address path of the page, to return to after login
     * @return whether the page may be rendered
     */
    public boolean authorizePage(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if (users.getRemoteUserKey() == null) {
            response.sendRedirect(urls.logInUrl(address));
            return false;
        }
        if (!isAdministrator()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        if (!webSudo.isConfirmed(request)) {
            webSudo.redirectToConfirmation(request, response);
            return false;
        }
        return true;
    }

    boolean isReadOnly() {
        return mode.isOn();
    }

    /**
     * Authorizes a change of settings by the current user.
     *
     * @throws ApiException in this order: for a user who is not an administrator (403), for a session without confirmed password
     *     (403), and in read-only mode (503)
     */
    void requireChange(HttpServletRequest request) {
        if (!isAdministrator()) {
            throw new ApiException(Status.FORBIDDEN, "innovation.settings.refused");
        }
        if (!webSudo.isConfirmed(request)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.settings.confirm");
        }
        if (isReadOnly()) {
            throw new ApiException(Status.SERVICE_UNAVAILABLE, "innovation.settings.readonly");
        }
    }
}
