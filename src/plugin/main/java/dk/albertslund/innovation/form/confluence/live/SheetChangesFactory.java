package dk.albertslund.innovation.form.confluence.live;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.confluence.AnswerFormatter;
import dk.albertslund.innovation.form.confluence.FieldChangeMapper;
import dk.albertslund.innovation.form.confluence.FormAuthorizer;
import dk.albertslund.innovation.form.confluence.FormResponses.FormAdvice;
import dk.albertslund.innovation.form.confluence.ReceiptConclusions;
import dk.albertslund.innovation.form.confluence.live.LiveResponses.NothingNew;
import dk.albertslund.innovation.form.confluence.live.LiveResponses.SheetChanges;
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
    private final AnswerFormatter answers;
    private final ReceiptConclusions conclusions;

    public SheetChangesFactory(
            SheetRepository sheets,
            FieldChangeMapper changes,
            FormAuthorizer authorizer,
            AnswerFormatter answers,
            ReceiptConclusions conclusions) {
        this.sheets = sheets;
        this.changes = changes;
        this.authorizer = authorizer;
        this.answers = answers;
        this.conclusions = conclusions;
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
        FormReader reader = authorizer.reader();
        if (sheet.revision() == since) {
            return new NothingNew(since, reader.userKey());
        }
        SheetState all = sheets.state(sheet);
        VisibleSheet visible = VisibleSheet.of(form, all, reader);
        SheetState state = visible.state();
        boolean isConfidential = authorizer.mayReadConfidential(network, form);
        boolean isEditor = mayEdit.getAsBoolean();
        boolean isWhole = since > sheet.revision() || isStageChanged(all, since);
        return new SheetChanges(
                sheet.revision(),
                reader.userKey(),
                isWhole,
                changes.rows(network.id(), form, state, changed(state, since, isWhole), isConfidential, reader),
                gone(all, state, since),
                visible.hiddenRows(),
                answers(form, visible),
                left(form, state),
                isEditor ? changes.advice(form, visible, isConfidential) : FormAdvice.NONE,
                isEditor ? conclusions.all(network, form, sheet, all, state) : Map.of());
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
                .filter(row -> isWhole || isChanged(row, since))
                .map(Row::id)
                .toList();
    }

    /** Rows without a name have no order in time, so that their revisions say nothing. */
    private static boolean isChanged(Row row, int since) {
        return row.isChangedSince(since)
                || row.author().filter(Row.ANONYMOUS::equals).isPresent();
    }

    private static List<String> gone(SheetState all, SheetState visible, int since) {
        return all.allRows().stream()
                .filter(row -> isGone(row, visible.rowIncludingRemoved(row.id()), since))
                .map(Row::id)
                .toList();
    }

    /** Reports a hidden row only when its author had shared it before; the others' existence is not revealed. */
    private static boolean isGone(Row row, Optional<Row> visible, int since) {
        return visible.map(seen -> seen.isRemoved() && isChanged(seen, since)).orElseGet(() -> row.cell(Row.SHARED)
                .filter(shared -> shared.revision() > since)
                .isPresent());
    }

    private Map<String, Map<String, String>> answers(FormKind form, VisibleSheet visible) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        visible.answers().forEach((row, fields) -> {
            String list = visible.state().rowIncludingRemoved(row).orElseThrow().list();
            fields.forEach((field, summary) -> texts.computeIfAbsent(row, first -> new LinkedHashMap<>())
                    .put(field, answers.format(form, form.field(list, field).orElseThrow(), summary)));
        });
        return texts;
    }

    private Map<String, String> left(FormKind form, SheetState visible) {
        Map<String, String> texts = new LinkedHashMap<>();
        form.sections().stream()
                .flatMap(section -> section.lists().stream())
                .forEach(list -> answers.left(form, list, visible).ifPresent(text -> texts.put(list.key(), text)));
        return texts;
    }
}
