package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.Answers;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.SaveResult;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.confluence.FormResponses.FieldHistory;
import dk.albertslund.innovation.form.confluence.FormResponses.RowsReceipt;
import dk.albertslund.innovation.form.confluence.FormResponses.SaveReceipt;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Builds the receipts of saved fields and imported rows, and the history of a field. */
@Component
public final class SaveReceiptFactory {
    private final SheetRepository sheets;
    private final FieldChangeMapper changes;
    private final FormAuthorizer authorizer;
    private final ReceiptConclusions conclusions;

    public SaveReceiptFactory(
            SheetRepository sheets,
            FieldChangeMapper changes,
            FormAuthorizer authorizer,
            ReceiptConclusions conclusions) {
        this.sheets = sheets;
        this.changes = changes;
        this.authorizer = authorizer;
        this.conclusions = conclusions;
    }

    /** The receipt of a saved field, with hints and derived values. */
    SaveReceipt saved(Network network, FormKind form, SaveResult result) {
        SaveResult saved = result.visibleTo(form, authorizer.reader());
        return new SaveReceipt(
                changes.saved(network.id(), form, saved.change(), authorizer.reader()),
                changes.advice(
                        form, saved, () -> hintState(form, saved), authorizer.mayReadConfidential(network, form)),
                conclusions.of(network, form, Optional.of(saved), saved.sheet().key()));
    }

    /** The state that the hints of the whole form are derived from. */
    private SheetState hintState(FormKind form, SaveResult saved) {
        SheetKey sheet = saved.sheet().key();
        String list = saved.change().list();
        Set<String> fields = form.hintFields(list);
        return fields.isEmpty() || form.definition().hasRowRules()
                ? visible(form, sheet).state()
                : sheets.fields(sheets.find(sheet), list, fields);
    }

    /** What the current user may see of the sheet. */
    private VisibleSheet visible(FormKind form, SheetKey sheet) {
        return VisibleSheet.of(form, sheets.state(sheets.find(sheet)), authorizer.reader());
    }

    /**
     * The receipt of rows that were added or removed together.
     *
     * @param ids the rows to report; those that do not exist are left out
     */
    public RowsReceipt rows(Network network, FormKind form, SheetKey sheet, List<String> ids) {
        VisibleSheet visible = visible(form, sheet);
        boolean isConfidential = authorizer.mayReadConfidential(network, form);
        return new RowsReceipt(
                changes.advice(form, visible, isConfidential),
                changes.rows(network.id(), form, visible.state(), ids, isConfidential, authorizer.reader()),
                conclusions.of(network, form, Optional.empty(), sheet),
                Optional.empty());
    }

    Sheet sheet(SheetKey key) {
        return sheets.find(key);
    }

    /** @throws ApiException when the current user may not see the row (404) */
    void requireVisible(FormKind form, Sheet sheet, String row) {
        if (form.definition().hasRowRules() && !row.equals(Row.SHEET)) {
            SheetState rows = sheets.open(sheet.key()).rows(List.of(Row.SHEET, row));
            VisibleSheet.of(form, rows, authorizer.reader())
                    .state()
                    .rowIncludingRemoved(row)
                    .orElseThrow(FieldUpdateFactory::unknownForm);
        }
    }

    /** The row's list is taken from its changes; for an unknown row all lists with the field are considered. */
    boolean isForEditors(FormKind form, Sheet sheet, String row, String field, int before) {
        List<String> lists = form.listsWithField(field);
        if (lists.stream().noneMatch(list -> form.isEditorsOnly(list, field))) {
            return false;
        }
        if (row.equals(Row.SHEET)) {
            return form.isEditorsOnly("", field);
        }
        List<String> written = changes.page(sheet, row, field, before).stream()
                .map(FieldChange::list)
                .toList();
        return (written.isEmpty() ? lists : written).stream().anyMatch(list -> form.isEditorsOnly(list, field));
    }

    /** What its author had written in a row before it was shown is told to the author alone: others get the current value. */
    FieldHistory history(FormKind form, Sheet sheet, String row, String field, int before) {
        FieldHistory all = changes.history(
                form, sheet, row, Answers.storedKey(form, field, authorizer.reader()), before, authorizer.reader());
        return shownOfOthers(form, sheet, row)
                .map(seen ->
                        all.only(seen.cell(field).map(FieldChange::revision).orElse(0)))
                .orElse(all);
    }

    /** The row, if it is another person's and was not always shown. */
    private Optional<Row> shownOfOthers(FormKind form, Sheet sheet, String row) {
        if (!form.definition().hasRowRules() || row.equals(Row.SHEET)) {
            return Optional.empty();
        }
        return sheets.open(sheet.key())
                .rows(List.of(row))
                .rowIncludingRemoved(row)
                .filter(found -> form.list(found.list())
                        .flatMap(list -> list.rules().hiddenUntil())
                        .isPresent())
                .filter(found ->
                        !found.author().equals(Optional.of(authorizer.reader().userKey())));
    }
}
