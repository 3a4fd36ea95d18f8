package dk.albertslund.innovation.settings.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dk.albertslund.innovation.common.ReadOnlyMode;
import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.WebSudo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import org.springframework.stereotype.Component;

/** Authorizes access to the settings, which only Confluence administrators may see and change. */
@Component
public final class AdministratorAuthorizer {
    private final UserManager users;
    private final ReadOnlyMode mode;
    private final WebSudo webSudo;

    public AdministratorAuthorizer(
            @ComponentImport("salUserManager") UserManager users, ReadOnlyMode mode, WebSudo webSudo) {
        this.users = users;
        this.mode = mode;
        this.webSudo = webSudo;
    }

    public boolean isLoggedIn() {
        return users.getRemoteUserKey() != null;
    }

    /** Whether the current user is a Confluence administrator. */
    public boolean isAdministrator() {
        UserKey key = users.getRemoteUserKey();
        return key != null && users.isAdmin(key);
    }

    /** Whether the session is confirmed by password (WebSudo); if not, redirects to the confirmation page. */
    public boolean isConfirmed(HttpServletRequest request, HttpServletResponse response) {
        if (webSudo.isConfirmed(request)) {
            return true;
        }
        webSudo.redirectToConfirmation(request, response);
        return false;
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
