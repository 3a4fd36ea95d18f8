package dk.albertslund.devhost.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiAttachment;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files attached to pages: {@code POST /rest/api/content/{page}/child/attachment} as Confluence's REST resource takes
 * them, and {@code GET /download/attachments/{page}/{file name}}.
 */
final class AttachmentServlet extends HttpServlet {
    static final MultipartConfigElement LIMITS = new MultipartConfigElement("", 10 << 20, 11 << 20, 1 << 20);
    private static final long serialVersionUID = 1L;
    private static final int TOO_LARGE = 413;
    private static final Pattern UPLOAD = Pattern.compile("/(\\d{1,18})/child/attachment");
    private static final Pattern DOWNLOAD = Pattern.compile("/(\\d{1,18})/([^/]+)");
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    private final transient SiteContext site;

    AttachmentServlet(SiteContext site) {
        this.site = site;
    }

    private JdbcWiki wiki() {
        return site.wiki();
    }

    private Optional<WikiPage> page(String id, WikiUser user) {
        return wiki().page(Long.parseLong(id)).filter(page -> wiki().mayView(user, page));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = DOWNLOAD.matcher(String.valueOf(request.getPathInfo()));
        Optional<WikiAttachment> file = path.matches()
                ? page(path.group(1), RequestScope.current().user())
                        .flatMap(page -> wiki().attachment(page.id(), path.group(2)))
                : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean isShown = SHOWN.contains(file.get().mediaType());
        response.setContentType(file.get().mediaType());
        response.setHeader(
                "Content-Disposition",
                (isShown ? "inline" : "attachment") + "; filename=\""
                        + file.get().fileName() + "\"");
        response.setHeader("Cache-Control", "private, no-cache");
        response.getOutputStream().write(file.get().content());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Matcher path = UPLOAD.matcher(String.valueOf(request.getPathInfo()));
        WikiUser user = RequestScope.current().user();
        String token = String.valueOf(request.getHeader("X-Atlassian-Token"));
        if (user == null) {
            answer(response, HttpServletResponse.SC_UNAUTHORIZED, Map.of("message", "Log in first"));
        } else if (!Set.of("no-check", "nocheck").contains(token)) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, Map.of("message", "XSRF check failed"));
        } else {
            Optional<WikiPage> page = path.matches() ? page(path.group(1), user) : Optional.empty();
            boolean isPermitted = site.isWritable()
                    && page.filter(found -> wiki().isPermitted(user, Wiki.ATTACH, found.spaceKey()))
                            .isPresent();
            if (page.isEmpty()) {
                answer(response, HttpServletResponse.SC_NOT_FOUND, Map.of("message", "No content found"));
            } else if (!isPermitted) {
                answer(response, HttpServletResponse.SC_FORBIDDEN, Map.of("message", "User not permitted to attach"));
            } else {
                save(page.get(), request, response);
            }
        }
    }

    private void save(WikiPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        List<Map<String, Object>> results = new ArrayList<>();
        try {
            for (Part part : request.getParts()) {
                if (part.getName().equals("file")) {
                    String name = part.getSubmittedFileName();
                    byte[] content = part.getInputStream().readAllBytes();
                    if (!wiki().attachments().add(page.id(), name, part.getContentType(), content)) {
                        answer(
                                response,
                                HttpServletResponse.SC_BAD_REQUEST,
                                Map.of("message", "Cannot add a new attachment with same file name"));
                        return;
                    }
                    results.add(Map.of("type", "attachment", "title", name));
                }
            }
        } catch (IllegalStateException e) {
            answer(response, TOO_LARGE, Map.of("message", "The file is too large"));
            return;
        }
        answer(response, HttpServletResponse.SC_OK, Map.of("results", results, "size", results.size()));
    }

    private static void answer(HttpServletResponse response, int status, Map<String, Object> body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        new ObjectMapper().writeValue(response.getOutputStream(), body);
    }
}
