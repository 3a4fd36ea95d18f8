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

/** Whether the person who asks administers the wiki: nobody else sees or changes settings. */
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

    /** Whether the person who asks administers the wiki. */
    public boolean isAdministrator() {
        UserKey key = users.getRemoteUserKey();
        return key != null && users.isAdmin(key);
    }

    /** Whether Confluence knows the administrator's password of this session; if not, the person is sent to give it. */
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
     * Who changes settings.
     *
     * @return the person's user key
     * @throws ApiException without the header of our own pages, for nobody, for somebody who does not administer the
     *     wiki or has not given the password again, and in read-only mode, in this order
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
