package dk.albertslund.innovation.trial;

import dk.albertslund.innovation.common.RequestCache;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.home.OpenAction;
import dk.albertslund.innovation.home.OpenActions;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The trial actions of a network of which it is not decided yet whether to go on, adjust or stop. */
@Component
public final class OpenTrials implements OpenActions {
    private static final List<String> FIELDS =
            List.of(TrialForm.TRIAL, TrialForm.LOOK_AGAIN, TrialForm.OUTCOME, TrialForm.FROM, Row.REMOVED);

    private final SheetRepository sheets;
    private final RequestCache cache;

    public OpenTrials(SheetRepository sheets, RequestCache cache) {
        this.sheets = sheets;
        this.cache = cache;
    }

    private record RowsOf(int sheetId) {}

    /** Several parts of a home page ask for them, so they are read once. */
    List<Row> rows(List<Sheet> all) {
        return all.stream()
                .filter(sheet -> sheet.kind().equals(TrialForm.KEY))
                .flatMap(sheet -> cache
                        .get(new RowsOf(sheet.id()), () -> sheets.fields(sheet, TrialForm.ROWS, FIELDS))
                        .rows(TrialForm.ROWS)
                        .stream())
                .filter(row -> !row.value(TrialForm.TRIAL).isEmpty()
                        && row.value(TrialForm.OUTCOME).isEmpty())
                .toList();
    }

    @Override
    public List<OpenAction> find(List<Sheet> all) {
        return rows(all).stream()
                .sorted(Comparator.comparing(
                                (Row row) -> row.value(TrialForm.LOOK_AGAIN).isEmpty())
                        .thenComparing(row -> row.value(TrialForm.LOOK_AGAIN)))
                .map(row -> new OpenAction(
                        row.value(TrialForm.TRIAL),
                        TrialForm.PART,
                        row.id(),
                        row.cell(TrialForm.TRIAL).map(FieldChange::author).orElse(""),
                        row.value(TrialForm.LOOK_AGAIN)))
                .toList();
    }
}
