package dk.albertslund.innovation.common.confluence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Confluence's secure administrator session: who administers gives the password once more. Where Confluence has no such
 * service, or is set not to ask, whoever administers the wiki counts as confirmed.
 */
@Component
public final class WebSudo {
    public static final String SERVICE = "com.atlassian.sal.api.websudo.WebSudoManager";

    private final OptionalServices services;

    public WebSudo(OptionalServices services) {
        this.services = services;
    }

    public boolean isConfirmed(HttpServletRequest request) {
        return manager().map(manager -> manager.isConfirmed(request)).orElse(true);
    }

    /** Sends the person to where the password is asked for, to come back afterwards. */
    public void redirectToConfirmation(HttpServletRequest request, HttpServletResponse response) {
        manager().ifPresent(manager -> manager.redirectToConfirmation(request, response));
    }

    private Optional<WebSudoAdapter> manager() {
        return services.find(SERVICE, WebSudoAdapter::new);
    }
}
