package dk.albertslund.devhost.web;

import dk.albertslund.devhost.HostMessages;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One HTTP request with its response, as the controllers use them. */
public final class Exchange {
    private final SiteContext site;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Exchange(SiteContext site, HttpServletRequest request, HttpServletResponse response) {
        this.site = site;
        this.request = request;
        this.response = response;
    }

    public SiteContext site() {
        return site;
    }

    /** Null when nobody is logged in. */
    public WikiUser user() {
        return RequestScope.current().user();
    }

    public Locale locale() {
        return RequestScope.current().locale();
    }

    public WikiSession session() {
        return new WikiSession(request);
    }

    public boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** Without the context path, decoded. */
    public String path() {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.isEmpty() ? "/" : path;
    }

    /** The requested path and query, without the context path. */
    public String target() {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** Empty when it is not there. */
    public String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /** All values of that name. */
    public List<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** @throws RefusedException as not found when it is no number */
    public long number(String name) {
        try {
            return Long.parseLong(parameter(name));
        } catch (NumberFormatException e) {
            throw RefusedException.notFound();
        }
    }

    public String text(String key, Object... arguments) {
        return HostMessages.text(locale(), key, arguments);
    }

    /** The exception's message in the user's language. */
    public String text(WikiException refused) {
        return text(refused.key(), refused.arguments());
    }

    /** Redirects to another page of the wiki. */
    public void redirect(String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }

    public void status(int status) {
        response.setStatus(status);
    }

    /** Whether a status other than 200 is set. */
    public boolean hasStatus() {
        return response.getStatus() != HttpServletResponse.SC_OK;
    }

    public void html(String html) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    public void cookie(String name, String value) {
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=" + request.getContextPath()
                        + "; Max-Age=31536000; SameSite=Lax; HttpOnly");
    }

    /** Empty when the browser sent none. */
    public String cookie(String name) {
        if (request.getCookies() == null) {
            return "";
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(jakarta.servlet.http.Cookie::getValue)
                .findFirst()
                .orElse("");
    }
}
