package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.confluence.FormRequests.SaveRequest;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import jakarta.ws.rs.core.Response.Status;
import org.springframework.stereotype.Component;

/** Builds the field update of a request, with the current user as author. */
@Component
public final class FieldUpdateFactory {
    private final FormKindRegistry kinds;
    private final CurrentUser currentUser;

    public FieldUpdateFactory(FormKindRegistry kinds, CurrentUser currentUser) {
        this.kinds = kinds;
        this.currentUser = currentUser;
    }

    /** @throws ApiException when there is no form of that kind (404) */
    public FormKind kind(String key) {
        return kinds.withKey(key).orElseThrow(FieldUpdateFactory::unknownForm);
    }

    public static ApiException unknownForm() {
        return new ApiException(Status.NOT_FOUND, "innovation.error.form");
    }

    /** @throws ApiException when the page is that of a user who is no longer logged in (401) */
    FieldUpdate of(Network network, FormKind form, String row, String field, SaveRequest request) {
        String author = currentUser.requireUserKey();
        if (!request.writer().isEmpty() && !request.writer().equals(author)) {
            throw new ApiException(Status.UNAUTHORIZED, "innovation.error.login");
        }
        return new FieldUpdate(
                new SheetKey(
                        network.id(),
                        form.key(),
                        request.field().turn(),
                        request.field().instance()),
                request.field().list(),
                row,
                field,
                request.value(),
                request.expectedRevision(),
                author,
                request.secret(),
                request.known());
    }
}
