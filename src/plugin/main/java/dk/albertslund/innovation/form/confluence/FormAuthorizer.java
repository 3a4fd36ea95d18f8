package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.form.ConfidentialFieldAccess;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.NetworkAuthorizer;
import jakarta.ws.rs.core.Response.Status;
import org.springframework.stereotype.Component;

/** Authorizes REST requests to the forms of a network, down to the single field. */
@Component
public final class FormAuthorizer {
    private final NetworkAuthorizer networks;
    private final ConfidentialFieldAccess confidential;

    public FormAuthorizer(NetworkAuthorizer networks, ConfidentialFieldAccess confidential) {
        this.networks = networks;
        this.confidential = confidential;
    }

    /** @throws ApiException when the current user may not view the network (404) */
    public Network requireView(String spaceKey) {
        return networks.requireView(spaceKey);
    }

    /** @throws ApiException when the current user may not write in the network (403), or nobody may now (503) */
    public Network requireEdit(String spaceKey) {
        return networks.requireEdit(spaceKey);
    }

    /**
     * @throws ApiException as {@link #requireEdit(String)}, and when the field is confidential and the user may not
     *     write it (403)
     */
    public Network requireEdit(String spaceKey, FormKind kind, String list, String field) {
        Network network = requireEdit(spaceKey);
        if (!confidential.mayWrite(network, kind, list, field)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.error.insider");
        }
        return network;
    }

    /** @throws ApiException when the current user may not read the form's confidential fields (403) */
    public void requireConfidential(Network network, FormKind kind) {
        if (!mayReadConfidential(network, kind)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.error.insider");
        }
    }

    public boolean mayReadConfidential(Network network, FormKind kind) {
        return confidential.mayRead(network, kind);
    }
}
