package dk.albertslund.devhost.web;

import dk.albertslund.devhost.service.HostWebSudoManager;
import dk.albertslund.devhost.wiki.WikiUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The logged-in user of the HTTP session, and the XSRF token that its forms carry. */
public final class WikiSession {
    private static final String USER = "user";
    private static final String TOKEN = "token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpServletRequest request;

    WikiSession(HttpServletRequest request) {
        this.request = request;
    }

    Optional<String> userKey() {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(USER));
    }

    /** Changes the session id, against session fixation. */
    public void logIn(WikiUser user) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(USER, user.key());
        request.getSession().removeAttribute(TOKEN);
    }

    /** Records that the user has confirmed the password for WebSudo. */
    public void confirm() {
        HostWebSudoManager.confirm(request);
    }

    public void logOut() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The session's XSRF token, created on first use. */
    public String token() {
        HttpSession session = request.getSession(true);
        synchronized (session.getId().intern()) {
            if (session.getAttribute(TOKEN) == null) {
                byte[] token = new byte[20];
                RANDOM.nextBytes(token);
                session.setAttribute(TOKEN, HexFormat.of().formatHex(token));
            }
            return (String) session.getAttribute(TOKEN);
        }
    }

    boolean isToken(String given) {
        return MessageDigest.isEqual(token().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
