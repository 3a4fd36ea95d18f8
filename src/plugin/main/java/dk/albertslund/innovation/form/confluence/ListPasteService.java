package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.JsonBody;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.TurnAwareFormService;
import dk.albertslund.innovation.form.confluence.FormRequests.ImportRequest;
import dk.albertslund.innovation.form.confluence.FormRequests.PreviewRequest;
import dk.albertslund.innovation.form.confluence.FormRequests.RemovalRequest;
import dk.albertslund.innovation.form.confluence.FormResponses.PasteResponse;
import dk.albertslund.innovation.form.confluence.FormResponses.RowsReceipt;
import dk.albertslund.innovation.form.paste.NewRow;
import dk.albertslund.innovation.form.paste.PasteTarget;
import dk.albertslund.innovation.form.paste.RowImportService;
import dk.albertslund.innovation.network.Network;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Previews, imports and removes pasted rows for the REST resources of lists. The current user is logged in and may edit the
 * network. Every method refuses a turn that the network has not come to, and a body with a wrong member (400).
 */
@Component
public final class ListPasteService {
    private final RowImportService rows;
    private final TurnAwareFormService forms;
    private final SaveReceiptFactory receipts;
    private final PastePreviewMapper previews;
    private final CurrentUser currentUser;

    public ListPasteService(
            RowImportService rows,
            TurnAwareFormService forms,
            SaveReceiptFactory receipts,
            PastePreviewMapper previews,
            CurrentUser currentUser) {
        this.rows = rows;
        this.forms = forms;
        this.receipts = receipts;
        this.previews = previews;
        this.currentUser = currentUser;
    }

    /** What would come of the sheet; nothing is saved. */
    public PasteResponse preview(Network network, FormKind form, RowList list, JsonBody body) {
        PasteTarget target = target(network, form, list, body);
        return previews.of(
                target, rows.preview(target, PreviewRequest.from(body).toPaste()));
    }

    /** For somebody who may not write them, the fields for the network's people alone are not there. */
    private PasteTarget target(Network network, FormKind form, RowList list, JsonBody body) {
        int turn = FormRequests.turnOf(body);
        if (turn < 1
                || (turn != Sheet.ONLY_TURN && !form.isPerTurn())
                || !forms.hasReachedTurn(form, network.id(), turn)) {
            throw new ValidationException(ValidationError.of("turn", "innovation.form.problem.turn"));
        }
        return new PasteTarget(network.id(), form, list, turn, receipts.isConfidentialReadable(network, form));
    }

    /** Adds rows as they were previewed, or the good rows of a text. */
    public RowsReceipt add(Network network, FormKind form, RowList list, JsonBody body) {
        PasteTarget target = target(network, form, list, body);
        ImportRequest request = ImportRequest.from(body);
        String author = currentUser.requireUserKey();
        if (request.rows().isPresent()) {
            List<NewRow> added = request.rows().get();
            rows.add(target, added, author);
            return receipts.rows(network, target, added.stream().map(NewRow::id).toList());
        }
        RowImportService.Imported imported = rows.add(target, request.text().orElseThrow(), author);
        return receipts.rows(network, target, imported.rows()).withRest(imported.rest());
    }

    /** Removes imported rows again. */
    public RowsReceipt remove(Network network, FormKind form, RowList list, JsonBody body) {
        PasteTarget target = target(network, form, list, body);
        rows.remove(target, RemovalRequest.from(body).rows(), currentUser.requireUserKey());
        return receipts.rows(network, target, List.of());
    }
}
