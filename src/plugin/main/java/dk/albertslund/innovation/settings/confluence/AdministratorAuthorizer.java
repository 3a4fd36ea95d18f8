package dk.albertslund.innovation.settings.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dk.albertslund.innovation.common.ReadOnlyMode;
import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.RestResponses;
import dk.albertslund.innovation.common.confluence.WebSudo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import org.springframework.stereotype.Component;

/** Authorises Confluence administrators. */
@Component
public final class AdministratorAuthorizer {
    private final UserManager users;
    private final ReadOnlyMode mode;
    private final WebSudo webSudo;
    private final RestResponses responses;

    public AdministratorAuthorizer(
            @ComponentImport("salUserManager") UserManager users,
            ReadOnlyMode mode,
            WebSudo webSudo,
            RestResponses responses) {
        this.users = users;
        this.mode = mode;
        this.webSudo = webSudo;
        this.responses = responses;
    }

    public boolean isLoggedIn() {
        return users.getRemoteUserKey() != null;
    }

    /** Whether the current user is a Confluence administrator. */
    public boolean isAdministrator() {
        UserKey key = users.getRemoteUserKey();
        return key != null && users.isAdmin(key);
    }

    /** Whether the session is confirmed by password (WebSudo); otherwise redirects to confirmation. */
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
     * Authorises a change of the settings.
     *
     * @return the user's key
     * @throws ApiException checked in this order: missing XSRF header, anonymous, not an administrator, session not
     *     confirmed (403), read-only mode (503)
     */
    String requireChange(HttpServletRequest request, String tokenHeader) {
        String author = responses.writer(tokenHeader);
        if (!isAdministrator()) {
            throw new ApiException(Status.FORBIDDEN, "innovation.settings.refused");
        }
        if (!webSudo.isConfirmed(request)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.settings.confirm");
        }
        if (isReadOnly()) {
            throw new ApiException(Status.SERVICE_UNAVAILABLE, "innovation.settings.readonly");
        }
        return author;
    }
}
