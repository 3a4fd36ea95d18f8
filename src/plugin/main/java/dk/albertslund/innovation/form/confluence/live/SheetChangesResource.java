package dk.albertslund.innovation.form.confluence.live;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.LiveChangesSwitch;
import dk.albertslund.innovation.form.TurnAwareFormService;
import dk.albertslund.innovation.form.confluence.FieldUpdateFactory;
import dk.albertslund.innovation.form.confluence.live.LiveResponses.LiveChangesOff;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * Tells open pages what others have written. They ask again and again, so that an answer without news costs next to
 * nothing. Holds no state: a page may be answered by another node each time.
 */
@Path("/networks/{spaceKey}/sheets/{kind}/changes")
@Produces(MediaType.APPLICATION_JSON)
@RequiresNetworkAccess(NetworkAccessLevel.VIEW)
public class SheetChangesResource {
    private static final int MOST_DIGITS = 9;

    private final NetworkAuthorizer networks;
    private final FieldUpdateFactory updates;
    private final TurnAwareFormService forms;
    private final SheetChangesFactory changes;
    private final LiveChangesSwitch liveChanges;

    @Inject
    public SheetChangesResource(
            NetworkAuthorizer networks,
            FieldUpdateFactory updates,
            TurnAwareFormService forms,
            SheetChangesFactory changes,
            LiveChangesSwitch liveChanges) {
        this.networks = networks;
        this.updates = updates;
        this.forms = forms;
        this.changes = changes;
        this.liveChanges = liveChanges;
    }

    /**
     * What is new in a sheet, as the current user may see it; {@link LiveChangesOff} when the administrator has turned it
     * off.
     *
     * @param since the revision that the page knows, from 0; one that has not been yet gives the whole sheet
     * @throws ValidationException when {@code since} is no such number (400)
     */
    @GET
    @AnonymousSiteAccess
    public Record since(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("kind") String kind,
            @QueryParam("turn") @DefaultValue("1") int turn,
            @QueryParam("instance") @DefaultValue("") String instance,
            @QueryParam("since") @DefaultValue("") String since) {
        if (!liveChanges.isOn()) {
            return new LiveChangesOff(true);
        }
        Network network = networks.network(spaceKey);
        FormKind form = updates.kind(kind);
        int revision = revision(since);
        if (!SheetKey.isInstance(instance) || !forms.hasReachedTurn(form, network.id(), turn)) {
            throw FieldUpdateFactory.unknownForm();
        }
        SheetKey key = new SheetKey(network.id(), form.key(), turn, instance);
        return changes.since(network, form, key, revision, () -> networks.mayEdit(spaceKey));
    }

    private static int revision(String since) {
        if (!since.matches("[0-9]+")) {
            throw new ValidationException(ValidationError.of("since", "innovation.form.problem.since"));
        }
        return since.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(since);
    }
}
