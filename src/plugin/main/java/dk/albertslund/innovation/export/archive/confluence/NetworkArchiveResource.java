package dk.albertslund.innovation.export.archive.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.innovation.common.AsciiFolding;
import dk.albertslund.innovation.export.archive.confluence.NetworkArchiveService.Prepared;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import dk.albertslund.innovation.network.confluence.RequiresNetworkAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;

/** A whole network as a zip, as far as the user may see it. */
@Path("/networks/{spaceKey}/archive.zip")
@RequiresNetworkAccess(NetworkAccessLevel.VIEW)
public class NetworkArchiveResource {
    private final NetworkAuthorizer networks;
    private final NetworkArchiveService archives;

    @Inject
    public NetworkArchiveResource(NetworkAuthorizer networks, NetworkArchiveService archives) {
        this.networks = networks;
        this.archives = archives;
    }

    /** The whole network as a zip, as far as the user may see it. */
    @GET
    @AnonymousSiteAccess
    public Response archive(@PathParam("spaceKey") String spaceKey) {
        Prepared archive = archives.prepare(networks.network(spaceKey));
        StreamingOutput content = out -> archives.write(archive, out);
        String name = AsciiFolding.capitals(archive.network().spaceKey())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return Response.ok(content, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"innovation-network-" + name + ".zip\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
