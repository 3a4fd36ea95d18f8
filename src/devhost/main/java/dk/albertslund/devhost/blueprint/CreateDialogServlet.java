package dk.albertslund.devhost.blueprint;

import dk.albertslund.devhost.HostMessages;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.service.HostAccessModeService;
import dk.albertslund.devhost.wiki.WikiException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What the Create dialog's script asks for, under {@code /rest/create-dialog/1.0}. */
public final class CreateDialogServlet extends JsonServlet {
    private static final long serialVersionUID = 1L;

    private final transient SpaceBlueprintService blueprints;
    private final transient HostAccessModeService mode;

    public CreateDialogServlet(SpaceBlueprintService blueprints, HostAccessModeService mode) {
        this.blueprints = blueprints;
        this.mode = mode;
    }

    @Override
    Object get(String path, HttpServletRequest request) {
        Locale locale = RequestScope.current().locale();
        return switch (path) {
            case "web-items" -> blueprints.items(locale, request.getContextPath());
            case "texts" -> HostMessages.startingWith(locale, "dialog.", "space.");
            default -> null;
        };
    }

    @Override
    Object post(String path, HttpServletRequest request) throws IOException {
        if (!path.equals("space-blueprint/create-space")) {
            return null;
        }
        if (mode.isReadOnlyAccessModeEnabled()) {
            throw new WikiException("refused.readonly");
        }
        CreatedSpace created = blueprints.createSpace(read(request, CreateSpaceRequest.class));
        String key = created.space().key();
        String title = URLEncoder.encode(created.homePage().title(), StandardCharsets.UTF_8);
        return Map.of("key", key, "url", request.getContextPath() + "/display/" + key + "/" + title);
    }
}
