package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Refusal;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.network.Access;
import dk.albertslund.innovation.network.ConfidentialAccess;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Networks;
import jakarta.ws.rs.core.Response.Status;
import org.springframework.stereotype.Component;

/** Lets people in to a network, or tells them why not. A network that one may not view does not exist for one. */
@Component
public final class NetworkDoor {
    private final Networks networks;
    private final Access access;
    private final ConfidentialAccess confidential;

    public NetworkDoor(Networks networks, Access access, ConfidentialAccess confidential) {
        this.networks = networks;
        this.access = access;
        this.confidential = confidential;
    }

    /** For reading. */
    public Network view(String spaceKey) {
        if (!access.mayView(spaceKey)) {
            throw new Refusal(Status.NOT_FOUND, "innovation.error.network");
        }
        return networks.inSpace(spaceKey).orElseThrow(() -> new Refusal(Status.NOT_FOUND, "innovation.error.network"));
    }

    /** For writing. While nobody may write that is the reason given, so that the browser keeps the text and tries again. */
    public Network edit(String spaceKey) {
        Network network = view(spaceKey);
        if (access.isReadOnly()) {
            throw new Refusal(Status.SERVICE_UNAVAILABLE, "innovation.error.readonly");
        }
        if (!access.mayEdit(spaceKey)) {
            throw new Refusal(Status.FORBIDDEN, "innovation.error.permission");
        }
        return network;
    }

    /** For writing in that field. */
    public Network edit(String spaceKey, FormKind kind, String list, String field) {
        Network network = edit(spaceKey);
        if (!confidential.mayWrite(network.id(), spaceKey, kind, list, field)) {
            throw new Refusal(Status.FORBIDDEN, "innovation.error.insider");
        }
        return network;
    }

    /** For reading what the form holds for the people of the network alone. */
    public void requireConfidential(Network network, FormKind kind) {
        if (!mayReadConfidential(network, kind)) {
            throw new Refusal(Status.FORBIDDEN, "innovation.error.insider");
        }
    }

    public boolean mayReadConfidential(Network network, FormKind kind) {
        return confidential.mayRead(network.id(), network.spaceKey(), kind);
    }

    /** For changing who may read and write. */
    public Network administer(String spaceKey) {
        Network network = view(spaceKey);
        if (access.isReadOnly()) {
            throw new Refusal(Status.SERVICE_UNAVAILABLE, "innovation.error.readonly");
        }
        if (!access.mayAdminister(spaceKey)) {
            throw new Refusal(Status.FORBIDDEN, "innovation.error.administer");
        }
        return network;
    }
}
