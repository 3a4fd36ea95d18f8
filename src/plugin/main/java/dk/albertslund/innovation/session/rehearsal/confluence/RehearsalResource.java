package dk.albertslund.innovation.session.rehearsal.confluence;

import dk.albertslund.innovation.form.confluence.FieldUpdateFactory;
import dk.albertslund.innovation.form.sheet.SheetKey;
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
import java.time.Clock;
import java.util.List;

/**
 * What the rehearsal of a session asks. Reads only: it starts no run and writes in no form. After the checks of
 * {@link RequiresNetworkAccess} it refuses a name that no session can have (404).
 */
@Path("/networks/{spaceKey}/session-rehearsal")
@Produces(MediaType.APPLICATION_JSON)
public class RehearsalResource {
    private final NetworkAuthorizer networks;
    private final RehearsalChecks checks;
    private final Clock clock;

    @Inject
    public RehearsalResource(NetworkAuthorizer networks, RehearsalChecks checks, Clock clock) {
        this.networks = networks;
        this.checks = checks;
        this.clock = clock;
    }

    /** @param now the server's clock, in milliseconds since 1970 */
    record RehearsalResponse(long now, List<RehearsalChecks.Check> checks) {}

    /** @param instance which of the network's sessions */
    @GET
    @RequiresNetworkAccess(NetworkAccessLevel.EDIT)
    public RehearsalResponse look(
            @PathParam("spaceKey") String spaceKey, @QueryParam("instance") @DefaultValue("") String instance) {
        if (!SheetKey.isInstance(instance)) {
            throw FieldUpdateFactory.unknownForm();
        }
        List<RehearsalChecks.Check> found = checks.of(networks.network(spaceKey).id(), instance);
        return new RehearsalResponse(clock.millis(), found);
    }
}
