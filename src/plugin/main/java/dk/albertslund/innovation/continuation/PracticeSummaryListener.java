package dk.albertslund.innovation.continuation;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetChange;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.PracticeCount;
import dk.albertslund.innovation.network.SummaryRepository;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Updates the summary with the latest count of those who changed their practice. */
@Component
public final class PracticeSummaryListener implements SheetChangeListener {
    private static final List<String> FIELDS = List.of(RealisationForm.COUNTED_ON, RealisationForm.COUNT);

    private final SummaryRepository summaries;
    private final SheetRepository sheets;

    public PracticeSummaryListener(SummaryRepository summaries, SheetRepository sheets) {
        this.summaries = summaries;
        this.sheets = sheets;
    }

    @Override
    public String kind() {
        return RealisationForm.KEY;
    }

    @Override
    public void onChange(SheetChange change) {
        boolean isCounted =
                change.changes().stream().anyMatch(saved -> saved.list().equals(RealisationForm.PRACTICE));
        if (change.isWhole() || isCounted) {
            SheetState counts = sheets.fields(sheets.find(change.sheet().key()), RealisationForm.PRACTICE, FIELDS);
            summaries.setPractice(change.sheet().networkId(), latest(counts), change.when());
        }
    }

    static Optional<PracticeCount> latest(SheetState counts) {
        return latestRow(counts).map(PracticeSummaryListener::count);
    }

    /** Of the rows with a number the one of the latest day. */
    static Optional<Row> latestRow(SheetState counts) {
        return counts.rows(RealisationForm.PRACTICE).stream()
                .filter(row -> !row.value(RealisationForm.COUNT).isEmpty())
                .max(Comparator.comparing(row -> row.value(RealisationForm.COUNTED_ON)));
    }

    private static PracticeCount count(Row row) {
        String day = row.value(RealisationForm.COUNTED_ON);
        return new PracticeCount(
                Integer.parseInt(row.value(RealisationForm.COUNT)),
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)));
    }
}
