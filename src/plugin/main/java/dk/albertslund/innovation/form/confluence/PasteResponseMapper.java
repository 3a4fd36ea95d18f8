package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.JsonBody;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.TurnAwareFormService;
import dk.albertslund.innovation.form.paste.NewRow;
import dk.albertslund.innovation.form.paste.PasteRequest;
import dk.albertslund.innovation.form.paste.PasteTarget;
import dk.albertslund.innovation.form.paste.RowImportService;
import dk.albertslund.innovation.network.Network;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the browser is told when rows are pasted into a list of a network's form. The person may write there. */
@Component
public final class PasteResponseMapper {
    private final RowImportService rows;
    private final TurnAwareFormService forms;
    private final SaveReceiptFactory receipts;
    private final PastePreviewMapper previews;
    private final FormAuthorizer authorizer;

    public PasteResponseMapper(
            RowImportService rows,
            TurnAwareFormService forms,
            SaveReceiptFactory receipts,
            PastePreviewMapper previews,
            FormAuthorizer authorizer) {
        this.rows = rows;
        this.forms = forms;
        this.receipts = receipts;
        this.previews = previews;
        this.authorizer = authorizer;
    }

    /**
     * What would come of the sheet; keeps nothing.
     *
     * @param json {@code text}; {@code columns}, keys of fields parted by commas, and {@code headingLine} once somebody
     *     has said which column is what
     */
    public Map<String, Object> preview(Network network, FormKind form, RowList list, JsonBody json) {
        PasteTarget target = target(network, form, list, json);
        Optional<List<String>> columns = json.has("columns")
                ? Optional.of(Arrays.asList(json.text("columns").split(",", -1)))
                : Optional.empty();
        PasteRequest request = new PasteRequest(json.given("text"), columns, json.number("headingLine", 0));
        return previews.of(target, rows.preview(target, request));
    }

    /**
     * For somebody who may not write them, the fields for the network's people alone are not there.
     *
     * @throws ValidationException when the network has not come to that turn
     */
    private PasteTarget target(Network network, FormKind form, RowList list, JsonBody json) {
        int turn = json.number("turn", Sheet.ONLY_TURN);
        if (turn < 1
                || (turn != Sheet.ONLY_TURN && !form.isPerTurn())
                || !forms.hasReachedTurn(form, network.id(), turn)) {
            throw new ValidationException(ValidationError.of("turn", "innovation.form.problem.turn"));
        }
        return new PasteTarget(network.id(), form, list, turn, authorizer.mayReadConfidential(network, form));
    }

    /**
     * Puts rows in.
     *
     * @param json {@code rows}, of each the id that the browser gave it and then its values, and {@code fields}, the
     *     keys of those values parted by commas; or {@code text}, whose good rows are put in as they are
     */
    public Map<String, Object> add(Network network, FormKind form, RowList list, JsonBody json, String author) {
        PasteTarget target = target(network, form, list, json);
        if (!json.has("rows")) {
            RowImportService.Imported imported = rows.add(target, json.given("text"), author);
            Map<String, Object> answer = new LinkedHashMap<>(receipts.rows(network, target, imported.rows()));
            answer.put("rest", imported.rest());
            return answer;
        }
        List<String> fields = Arrays.asList(json.text("fields").split(",", -1));
        List<NewRow> added =
                json.table("rows").stream().map(row -> row(fields, row)).toList();
        rows.add(target, added, author);
        return receipts.rows(network, target, added.stream().map(NewRow::id).toList());
    }

    private static NewRow row(List<String> fields, List<String> row) {
        if (row.size() != fields.size() + 1) {
            throw new ValidationException(ValidationError.of("rows", "innovation.form.problem.version"));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int number = 0; number < fields.size(); number++) {
            values.put(fields.get(number), row.get(number + 1));
        }
        return new NewRow(row.get(0), values);
    }

    /** Takes rows away again: {@code rows}, their ids parted by commas. */
    public Map<String, Object> undo(Network network, FormKind form, RowList list, JsonBody json, String author) {
        PasteTarget target = target(network, form, list, json);
        rows.remove(target, Field.splitKeys(json.given("rows")), author);
        return receipts.rows(network, target, List.of());
    }
}
