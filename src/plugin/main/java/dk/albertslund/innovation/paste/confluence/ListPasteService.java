package dk.albertslund.innovation.paste.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.JsonBody;
import dk.albertslund.innovation.form.confluence.FormResponses.RowsReceipt;
import dk.albertslund.innovation.form.confluence.SaveReceiptFactory;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.paste.NewRow;
import dk.albertslund.innovation.paste.PasteTarget;
import dk.albertslund.innovation.paste.RowImportService;
import dk.albertslund.innovation.paste.confluence.PasteRequests.ImportRequest;
import dk.albertslund.innovation.paste.confluence.PasteRequests.PreviewRequest;
import dk.albertslund.innovation.paste.confluence.PasteRequests.RemovalRequest;
import dk.albertslund.innovation.paste.confluence.PasteResponses.PasteResponse;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Previews, imports and removes pasted rows for the REST resources of lists. The current user is logged in and may edit the
 * network. Every method throws {@code ValidationException} (400) for a turn that the network has not reached or a sheet that the form cannot have and for a member
 * of the wrong type in the body.
 */
@Component
public final class ListPasteService {
    private final RowImportService rows;
    private final PasteTargetFactory targets;
    private final SaveReceiptFactory receipts;
    private final PastePreviewMapper previews;
    private final CurrentUser currentUser;

    public ListPasteService(
            RowImportService rows,
            PasteTargetFactory targets,
            SaveReceiptFactory receipts,
            PastePreviewMapper previews,
            CurrentUser currentUser) {
        this.rows = rows;
        this.targets = targets;
        this.receipts = receipts;
        this.previews = previews;
        this.currentUser = currentUser;
    }

    /** Previews pasted text; saves nothing. */
    public PasteResponse preview(PasteList list, JsonBody body) {
        PasteTarget target = targets.of(list, PasteRequests.turnOf(body), PasteRequests.instanceOf(body));
        return previews.of(
                target, rows.preview(target, PreviewRequest.from(body).toPaste()));
    }

    /** Adds previewed rows, or the valid rows of a text. */
    public RowsReceipt add(PasteList list, JsonBody body) {
        PasteTarget target = targets.of(list, PasteRequests.turnOf(body), PasteRequests.instanceOf(body));
        ImportRequest request = ImportRequest.from(body);
        String author = currentUser.requireUserKey();
        if (request.rows().isPresent()) {
            List<NewRow> added = request.rows().get();
            rows.add(target, added, author);
            return receipt(
                    list.network(), target, added.stream().map(NewRow::id).toList());
        }
        RowImportService.Imported imported = rows.add(target, request.text().orElseThrow(), author);
        return receipt(list.network(), target, imported.rows()).withRest(imported.rest());
    }

    private RowsReceipt receipt(Network network, PasteTarget target, List<String> ids) {
        return receipts.rows(network, target.kind(), target.sheet(), ids);
    }

    /** Removes imported rows. */
    public RowsReceipt remove(PasteList list, JsonBody body) {
        PasteTarget target = targets.of(list, PasteRequests.turnOf(body), PasteRequests.instanceOf(body));
        rows.remove(target, RemovalRequest.from(body).rows(), currentUser.requireUserKey());
        return receipt(list.network(), target, List.of());
    }
}
