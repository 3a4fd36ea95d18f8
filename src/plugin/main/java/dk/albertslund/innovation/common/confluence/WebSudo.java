package dk.albertslund.innovation.common.confluence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Confluence's secure administrator session (WebSudo): administrators confirm their password. Where Confluence has no
 * such service, or it is disabled, every administrator counts as confirmed.
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

    /** Redirects to the password page, which leads back afterwards. */
    public void redirectToConfirmation(HttpServletRequest request, HttpServletResponse response) {
        manager().ifPresent(manager -> manager.redirectToConfirmation(request, response));
    }

    private Optional<WebSudoAdapter> manager() {
        return services.find(SERVICE, WebSudoAdapter::new);
    }
}
