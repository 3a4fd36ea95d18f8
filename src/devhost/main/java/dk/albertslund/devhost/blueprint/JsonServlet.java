package dk.albertslund.devhost.blueprint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.albertslund.devhost.HostMessages;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.WikiException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/**
 * Asks and answers in JSON, for people who are logged in. A page of another site cannot ask: its browser names the site in
 * {@code Origin}, and an ordinary form cannot send JSON.
 */
abstract class JsonServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The answer, or null when there is nothing at that path. */
    abstract Object get(String path, HttpServletRequest request);

    /** The answer, or null when there is nothing at that path. */
    abstract Object post(String path, HttpServletRequest request) throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (RequestScope.current().user() == null) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "request.login");
        } else {
            answer(response, get(path(request), request));
        }
    }

    /** Refuses, in this order: another site or a form (403), nobody (401), what the person must change (400). */
    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isJson(request) || !isOwnPage(request)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "request.origin");
        } else if (RequestScope.current().user() == null) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "request.login");
        } else {
            try {
                answer(response, post(path(request), request));
            } catch (WikiException e) {
                refuse(response, HttpServletResponse.SC_BAD_REQUEST, e.key(), e.arguments());
            } catch (JsonProcessingException e) {
                refuse(response, HttpServletResponse.SC_BAD_REQUEST, "request.json");
            }
        }
    }

    static <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
        T value = JSON.readValue(request.getInputStream(), type);
        if (value == null) {
            throw new WikiException("request.json");
        }
        return value;
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.split(";")[0].trim().equalsIgnoreCase("application/json");
    }

    private static boolean isOwnPage(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        try {
            return request.getHeader("Host").equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void answer(HttpServletResponse response, Object answer) throws IOException {
        if (answer == null) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "request.nothing");
        } else {
            write(response, HttpServletResponse.SC_OK, answer);
        }
    }

    private static void refuse(HttpServletResponse response, int status, String key, Object... arguments)
            throws IOException {
        write(
                response,
                status,
                Map.of("message", HostMessages.text(RequestScope.current().locale(), key, arguments)));
    }

    private static void write(HttpServletResponse response, int status, Object value) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(value));
    }
}
