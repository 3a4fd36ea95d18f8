package dk.albertslund.devhost.resources;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves {@code /download/resources/<complete key>/<name>} and {@code /static/<path>}. The content of an address with
 * {@code v} never changes, so the browser caches it; every other one is revalidated by its ETag.
 */
public final class ResourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern RESOURCE = Pattern.compile("/resources/([^/]+)/(.+)");
    private static final Pattern LOCALE = Pattern.compile("([a-z]{2})(?:_([A-Z]{2}))?");

    private final transient WebResources resources;
    private final transient StaticFiles files;

    public ResourceServlet(WebResources resources, StaticFiles files) {
        this.resources = resources;
        this.files = files;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ServedFile> found = find(request);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ServedFile served = found.get();
        String tag = '"' + served.etag() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Cache-Control",
                request.getParameter("v") == null ? "no-cache" : "public, max-age=31536000, immutable");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(served.contentType());
        response.setContentLength(served.bytes().length);
        response.getOutputStream().write(served.bytes());
    }

    private Optional<ServedFile> find(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (request.getServletPath().equals("/static")) {
            return path.isEmpty() ? Optional.empty() : files.serve(path.substring(1));
        }
        Matcher resource = RESOURCE.matcher(path);
        return resource.matches()
                ? resources.serve(resource.group(1), resource.group(2), locale(request.getParameter("locale")))
                : Optional.empty();
    }

    private static Locale locale(String parameter) {
        Matcher parts = LOCALE.matcher(parameter == null ? "" : parameter);
        if (!parts.matches()) {
            return Locale.ENGLISH;
        }
        return new Locale(parts.group(1), parts.group(2) == null ? "" : parts.group(2));
    }
}
