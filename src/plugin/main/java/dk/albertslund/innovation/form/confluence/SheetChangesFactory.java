package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.form.AnswerSummary;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.confluence.FormResponses.FormAdvice;
import dk.albertslund.innovation.form.confluence.FormResponses.NothingNew;
import dk.albertslund.innovation.form.confluence.FormResponses.SheetChanges;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Finds what is new in a sheet, as the current user may see it. */
@Component
public final class SheetChangesFactory {
    private final SheetRepository sheets;
    private final FieldChangeMapper changes;
    private final FormAuthorizer authorizer;
    private final CurrentUser currentUser;
    private final SaveReceiptFactory receipts;

    public SheetChangesFactory(
            SheetRepository sheets,
            FieldChangeMapper changes,
            FormAuthorizer authorizer,
            CurrentUser currentUser,
            SaveReceiptFactory receipts) {
        this.sheets = sheets;
        this.changes = changes;
        this.authorizer = authorizer;
        this.currentUser = currentUser;
        this.receipts = receipts;
    }

    /**
     * Takes one statement when there is nothing new, and one more, whatever was written, when there is. What was committed
     * after the first one may be told twice, but nothing is left out.
     *
     * @param since a revision that is higher than the sheet's, as after a backup was restored, gives the whole sheet
     * @param mayEdit whether the user has edit permission, and so gets advice and conclusions as with a receipt
     * @return {@link SheetChanges} or {@link NothingNew}
     */
    Record since(Network network, FormKind form, SheetKey key, int since, BooleanSupplier mayEdit) {
        Sheet sheet = sheets.find(key);
        String reader = currentUser.userKey().orElse("");
        if (sheet.revision() == since) {
            return new NothingNew(since, reader);
        }
        SheetState all = sheets.state(sheet);
        VisibleSheet visible = VisibleSheet.of(form, all, new FormReader(reader));
        SheetState state = visible.state();
        boolean isConfidential = authorizer.mayReadConfidential(network, form);
        boolean isEditor = mayEdit.getAsBoolean();
        boolean isWhole = since > sheet.revision() || isStageChanged(all, since);
        return new SheetChanges(
                sheet.revision(),
                reader,
                isWhole,
                changes.rows(form, state, changed(state, since, isWhole), isConfidential),
                gone(all, state, since),
                visible.hiddenRows(),
                answers(visible),
                isEditor ? changes.advice(form, state, isConfidential) : FormAdvice.NONE,
                isEditor ? receipts.conclusions(network, form, key.turn(), state) : Map.of());
    }

    /** Rows that are shown from a stage on have not changed themselves. */
    private static boolean isStageChanged(SheetState all, int since) {
        return all.sheet()
                .cell(Stage.FIELD)
                .filter(stage -> stage.revision() > since)
                .isPresent();
    }

    private static List<String> changed(SheetState visible, int since, boolean isWhole) {
        return visible.allRows().stream()
                .filter(row -> isWhole || row.isChangedSince(since))
                .map(Row::id)
                .toList();
    }

    private static List<String> gone(SheetState all, SheetState visible, int since) {
        return all.allRows().stream()
                .filter(row -> isGone(row, visible.rowIncludingRemoved(row.id()), since))
                .map(Row::id)
                .toList();
    }

    /** Of hidden rows only those that their author has shown for a while: nobody learns of the others. */
    private static boolean isGone(Row row, Optional<Row> visible, int since) {
        return visible.map(seen -> seen.isRemoved() && seen.isChangedSince(since))
                .orElseGet(() -> row.cell(Row.SHARED)
                        .filter(shared -> shared.revision() > since)
                        .isPresent());
    }

    private static Map<String, Map<String, AnswerSummary>> answers(VisibleSheet visible) {
        Map<String, Map<String, AnswerSummary>> answers = new LinkedHashMap<>(visible.answers());
        answers.values().removeIf(Map::isEmpty);
        return answers;
    }
}
