package dk.albertslund.devhost.service;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** WebSudo: an administrator's confirmed password is valid for ten minutes after its last check. */
public final class HostWebSudoManager implements WebSudoManager {
    public static final String ADDRESS = "/authenticate.action";
    public static final String DESTINATION = "destination";

    private static final String CONFIRMED = "websudo";
    private static final Duration VALID = Duration.ofMinutes(10);

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Instant confirmed = session == null ? null : (Instant) session.getAttribute(CONFIRMED);
        if (confirmed == null || confirmed.plus(VALID).isBefore(Instant.now())) {
            throw new WebSudoSessionException("The administrator has not given the password again");
        }
        confirm(request);
    }

    /** Records a confirmed password. */
    public static void confirm(HttpServletRequest request) {
        request.getSession().setAttribute(CONFIRMED, Instant.now());
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String wanted =
                request.getRequestURI().substring(request.getContextPath().length());
        try {
            response.sendRedirect(request.getContextPath() + ADDRESS + "?" + DESTINATION + "="
                    + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
