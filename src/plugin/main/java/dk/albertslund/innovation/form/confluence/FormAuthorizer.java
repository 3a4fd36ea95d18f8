package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.form.ConfidentialFieldAccess;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.network.Network;
import jakarta.ws.rs.core.Response.Status;
import org.springframework.stereotype.Component;

/** Authorizes REST requests to the confidential fields of a form, in a network that the current user may view. */
@Component
public final class FormAuthorizer {
    private final ConfidentialFieldAccess confidential;
    private final CurrentUser currentUser;

    public FormAuthorizer(ConfidentialFieldAccess confidential, CurrentUser currentUser) {
        this.confidential = confidential;
        this.currentUser = currentUser;
    }

    /** The current user, as whom forms are read. */
    public FormReader reader() {
        return new FormReader(currentUser.userKey().orElse(""));
    }

    /** @throws ApiException when the field is confidential and the current user may not write it (403) */
    public void requireWrite(Network network, FormKind kind, String list, String field) {
        if (!confidential.mayWrite(network, kind, list, field)) {
            throw refused();
        }
    }

    private static ApiException refused() {
        return new ApiException(Status.FORBIDDEN, "innovation.error.insider");
    }

    /** @throws ApiException when the current user may not read the form's confidential fields (403) */
    public void requireConfidential(Network network, FormKind kind) {
        if (!mayReadConfidential(network, kind)) {
            throw refused();
        }
    }

    public boolean mayReadConfidential(Network network, FormKind kind) {
        return confidential.mayRead(network, kind);
    }
}
