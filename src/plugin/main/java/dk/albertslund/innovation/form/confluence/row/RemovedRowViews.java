package dk.albertslund.innovation.form.confluence.row;

import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Creates the views of the rows that were removed from a list in the last thirty days. */
public final class RemovedRowViews {
    private static final int DAYS = 30;
    private static final int MOST_ROWS = 20;

    private RemovedRowViews() {}

    /**
     * Latest first, at most twenty. None for a list in which not everybody changes every row.
     *
     * @param text what stands for a row
     */
    public static List<RemovedRowView> of(
            SheetState state, RowList list, Function<Row, String> text, DateFormatter dates) {
        if (!list.rules().equals(RowRules.NONE)) {
            return List.of();
        }
        return state.allRows().stream()
                .filter(row -> row.list().equals(list.key()) && row.isRemoved())
                .flatMap(row -> row.cell(Row.REMOVED).stream())
                .filter(removal -> isRecent(removal, dates))
                .sorted(Comparator.comparing(FieldChange::saved).reversed())
                .limit(MOST_ROWS)
                .map(removal -> view(removal, state.rowIncludingRemoved(removal.row()), text, dates))
                .toList();
    }

    private static boolean isRecent(FieldChange removal, DateFormatter dates) {
        return ChronoUnit.DAYS.between(removal.saved().atZone(ZoneOffset.UTC).toLocalDate(), dates.today()) <= DAYS;
    }

    private static RemovedRowView view(
            FieldChange removal, Optional<Row> row, Function<Row, String> text, DateFormatter dates) {
        return new RemovedRowView(
                removal.row(),
                row.map(text).orElse(""),
                dates.when(removal.saved(), RenderTarget.SCREEN),
                removal.revision());
    }
}
