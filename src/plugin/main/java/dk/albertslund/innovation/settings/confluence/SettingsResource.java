package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.JsonBody;
import dk.albertslund.innovation.common.confluence.RestResponses;
import dk.albertslund.innovation.settings.PhasePageTitles;
import dk.albertslund.innovation.settings.Publication;
import dk.albertslund.innovation.settings.PublicationService;
import dk.albertslund.innovation.settings.SettingChange;
import dk.albertslund.innovation.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the administrator's page asks for. Refuses, in this order: no header of ours (403), nobody logged in (401), no
 * administrator (403), an administrator who has not given the password again (403), read-only mode (503), values that
 * cannot be or somebody else having published meanwhile (400).
 */
@Path("/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {
    private static final int MOST_VALUES = 1000;
    /** As our own page names them, for example {@code type.new-1.da}. */
    private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9.-]{1,80}");

    private final RestResponses responses;
    private final AdministratorAuthorizer administrator;
    private final PublicationService publicationService;
    private final SettingsMessages words;
    private final PhasePageTitles pageTitles;

    @Inject
    public SettingsResource(
            RestResponses responses,
            AdministratorAuthorizer administrator,
            PublicationService publicationService,
            SettingsMessages words,
            PhasePageTitles pageTitles) {
        this.responses = responses;
        this.administrator = administrator;
        this.publicationService = publicationService;
        this.words = words;
        this.pageTitles = pageTitles;
    }

    /** What would change, where it shows, and how many pages could get a new title. */
    @POST
    @Path("/preview")
    public Response preview(
            @Context HttpServletRequest request,
            @HeaderParam("X-Atlassian-Token") String token,
            Map<String, Object> json) {
        return responses.to(() -> {
            String author = administrator.requireChange(request, token);
            Settings before = publicationService.settings();
            Settings after = publicationService.preview(edition(json), values(json), author);
            return Map.of("changes", changes(before, after), "pages", pageTitles.outdated(before, after));
        });
    }

    private List<Map<String, String>> changes(Settings before, Settings after) {
        SettingsMessages.Said said = words.of(before, after);
        return SettingChange.between(before, after).stream()
                .map(difference -> Map.of(
                        "what", said.what(difference.key()),
                        "before", said.value(difference.key(), difference.before()),
                        "after", said.value(difference.key(), difference.after()),
                        "where", said.where(difference.key())))
                .toList();
    }

    /** The phases' pages get their new titles too when the administrator wants it. */
    @POST
    @Path("/publish")
    public Response publish(
            @Context HttpServletRequest request,
            @HeaderParam("X-Atlassian-Token") String token,
            Map<String, Object> json) {
        return responses.to(() -> {
            String author = administrator.requireChange(request, token);
            Settings before = publicationService.settings();
            Publication publication = publicationService.publish(edition(json), values(json), author);
            boolean isRenaming = json.get("renamePages") == Boolean.TRUE;
            return told(
                    publication,
                    isRenaming ? pageTitles.rename(before, publication.settings()) : PhasePageTitles.Renamed.NONE);
        });
    }

    private static Map<String, Object> told(Publication publication, PhasePageTitles.Renamed pages) {
        return Map.of(
                "edition", publication.edition(),
                "renamed", pages.renamed(),
                "kept", pages.refused() + pages.taken());
    }

    /** Publishes what counted before the last publication; pages that were renamed get their titles back. */
    @POST
    @Path("/undo")
    public Response undo(
            @Context HttpServletRequest request,
            @HeaderParam("X-Atlassian-Token") String token,
            Map<String, Object> json) {
        return responses.to(() -> {
            String author = administrator.requireChange(request, token);
            Settings before = publicationService.settings();
            Publication publication = publicationService.undo(edition(json), author);
            return told(publication, pageTitles.restore(before, publication.settings()));
        });
    }

    private static int edition(Map<String, Object> json) {
        return new JsonBody(json).number("edition", -1);
    }

    private static Map<String, String> values(Map<String, Object> json) {
        Object values = json == null ? null : json.get("values");
        if (!(values instanceof Map) || ((Map<?, ?>) values).size() > MOST_VALUES) {
            throw new ValidationException(ValidationError.of("values", "innovation.form.problem.version"));
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> sent = (Map<String, Object>) values;
        if (!sent.keySet().stream().allMatch(key -> KEY.matcher(key).matches())) {
            throw new ValidationException(ValidationError.of("values", "innovation.form.problem.version"));
        }
        return new JsonBody(sent).texts();
    }
}
