package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.MaxBodySize;
import dk.albertslund.innovation.common.confluence.rest.RequiresToken;
import dk.albertslund.innovation.export.archive.ArchiveZip;
import dk.albertslund.innovation.network.NetworkPermissions;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Takes in the zip of a network; the body is the file. After the checks of {@link RequiresToken} it refuses, in this order: a space
 * that does not exist or that the user may not view (404), any request in read-only mode (503), a user who does not administer the
 * space (403), a file that is not one of ours (400), a network in which somebody wrote (400). Permissions are checked here, as the
 * space need not have a network.
 */
@Path("/networks/{spaceKey}/archive")
@Produces(MediaType.APPLICATION_JSON)
@MaxBodySize(value = ArchiveZip.MOST_BYTES, isJson = false)
public class NetworkImportResource {
    private final NetworkPermissions permissions;
    private final NetworkImportService imports;
    private final CurrentUser currentUser;

    @Inject
    public NetworkImportResource(
            NetworkPermissions permissions, NetworkImportService imports, CurrentUser currentUser) {
        this.permissions = permissions;
        this.imports = imports;
        this.currentUser = currentUser;
    }

    /** Brings the zip of a network into the space, wholly or not at all. */
    @POST
    @RequiresToken
    public ImportReceipt take(@PathParam("spaceKey") String spaceKey, InputStream body) {
        if (!permissions.mayView(spaceKey)) {
            throw new ApiException(Status.NOT_FOUND, "innovation.error.network");
        }
        if (permissions.isReadOnly()) {
            throw new ApiException(Status.SERVICE_UNAVAILABLE, "innovation.error.readonly");
        }
        if (!permissions.mayAdminister(spaceKey)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.error.administer");
        }
        return imports.take(spaceKey, read(body), currentUser.requireUserKey());
    }

    /** At most one byte more than is allowed. */
    private static byte[] read(InputStream body) {
        try {
            return body.readNBytes(ArchiveZip.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
