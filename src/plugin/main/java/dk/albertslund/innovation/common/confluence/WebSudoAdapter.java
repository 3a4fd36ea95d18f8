package dk.albertslund.innovation.common.confluence;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Adapter for SAL's {@code WebSudoManager}. The only class that links to its type. */
final class WebSudoAdapter {
    private final WebSudoManager manager;

    WebSudoAdapter(Object service) {
        this.manager = (WebSudoManager) service;
    }

    boolean isConfirmed(HttpServletRequest request) {
        try {
            manager.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException notConfirmed) {
            return false;
        }
    }

    void redirectToConfirmation(HttpServletRequest request, HttpServletResponse response) {
        manager.enforceWebSudoProtection(request, response);
    }
}
