package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.settings.PhasePageTitles;
import dk.albertslund.innovation.settings.Publication;
import dk.albertslund.innovation.settings.PublicationService;
import dk.albertslund.innovation.settings.SettingChange;
import dk.albertslund.innovation.settings.Settings;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/**
 * The settings, for administrators. After {@link RequiresAdministrator} refuses values that cannot be, and an edition after
 * which somebody else has published (400).
 */
@Path("/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresAdministrator
public class SettingsResource {
    private final CurrentUser currentUser;
    private final PublicationService publications;
    private final SettingsMessages messages;
    private final PhasePageTitles pageTitles;

    @Inject
    public SettingsResource(
            CurrentUser currentUser,
            PublicationService publications,
            SettingsMessages messages,
            PhasePageTitles pageTitles) {
        this.currentUser = currentUser;
        this.publications = publications;
        this.messages = messages;
        this.pageTitles = pageTitles;
    }

    /** @param pages how many pages could get a new title */
    record PreviewResponse(List<ChangeResponse> changes, int pages) {}

    /** A setting that would change, in words; {@code where} says where it shows. */
    record ChangeResponse(String what, String before, String after, String where) {}

    /** How many pages got a new title, and how many kept theirs though it should have changed. */
    record PublicationResponse(int edition, int renamed, int kept) {}

    /** What would change. */
    @POST
    @Path("/preview")
    public PreviewResponse preview(Map<String, Object> json) {
        SettingsRequest request = SettingsRequest.from(new JsonBody(json));
        Settings before = publications.settings();
        Settings after = publications.preview(request.edition(), request.values(), currentUser.requireUserKey());
        return new PreviewResponse(changes(before, after), pageTitles.outdated(before, after));
    }

    private List<ChangeResponse> changes(Settings before, Settings after) {
        SettingsMessages.ChangeDescriber describer = messages.of(before, after);
        return SettingChange.between(before, after).stream()
                .map(change -> new ChangeResponse(
                        describer.what(change.key()),
                        describer.value(change.key(), change.before()),
                        describer.value(change.key(), change.after()),
                        describer.where(change.key())))
                .toList();
    }

    /** The phases' pages get their new titles too when the administrator wants it. */
    @POST
    @Path("/publish")
    public PublicationResponse publish(Map<String, Object> json) {
        SettingsRequest request = SettingsRequest.from(new JsonBody(json));
        Settings before = publications.settings();
        Publication publication =
                publications.publish(request.edition(), request.values(), currentUser.requireUserKey());
        return response(
                publication,
                request.renamePages()
                        ? pageTitles.rename(before, publication.settings())
                        : PhasePageTitles.Renamed.NONE);
    }

    private static PublicationResponse response(Publication publication, PhasePageTitles.Renamed pages) {
        return new PublicationResponse(publication.edition(), pages.renamed(), pages.refused() + pages.taken());
    }

    /** Publishes what counted before the last publication; pages that were renamed get their titles back. */
    @POST
    @Path("/undo")
    public PublicationResponse undo(Map<String, Object> json) {
        int edition = SettingsRequest.editionOf(new JsonBody(json));
        Settings before = publications.settings();
        Publication publication = publications.undo(edition, currentUser.requireUserKey());
        return response(publication, pageTitles.restore(before, publication.settings()));
    }
}
