package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.DateFormatter;
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
 * Previews, publishes and undoes settings. After the checks of {@link RequiresAdministrator} it refuses invalid values and an
 * edition that is not the latest (400).
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
    private final DateFormatter dates;

    @Inject
    public SettingsResource(
            CurrentUser currentUser,
            PublicationService publications,
            SettingsMessages messages,
            PhasePageTitles pageTitles,
            DateFormatter dates) {
        this.currentUser = currentUser;
        this.publications = publications;
        this.messages = messages;
        this.pageTitles = pageTitles;
        this.dates = dates;
    }

    /** @param pages number of pages that would get a new title */
    record PreviewResponse(List<ChangeResponse> changes, int pages) {}

    /** A change as text; {@code where} says where in the wiki it will be visible. */
    record ChangeResponse(String what, String before, String after, String where) {}

    /**
     * @param saved when it was published, for example {@code 10.42} in Danish
     * @param kept number of pages that were not renamed: not permitted, or the title exists
     */
    record PublicationResponse(int edition, String saved, int renamed, int kept) {}

    /** Validates the values, saves them as the user's draft, and returns the changes; publishes nothing. */
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

    /** Publishes the values, and renames the phases' pages on request. */
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

    private PublicationResponse response(Publication publication, PhasePageTitles.Renamed pages) {
        return new PublicationResponse(
                publication.edition(),
                dates.time(publication.published()),
                pages.renamed(),
                pages.refused() + pages.taken());
    }

    /** Publishes the settings before the last publication again, and reverts renamed pages. */
    @POST
    @Path("/undo")
    public PublicationResponse undo(Map<String, Object> json) {
        int edition = SettingsRequest.editionOf(new JsonBody(json));
        Settings before = publications.settings();
        Publication publication = publications.undo(edition, currentUser.requireUserKey());
        return response(publication, pageTitles.restore(before, publication.settings()));
    }
}
