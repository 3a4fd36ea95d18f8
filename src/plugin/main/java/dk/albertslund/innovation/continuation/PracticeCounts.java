package dk.albertslund.innovation.continuation;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many people changed their practice, counted at the start and three, six and twelve months later. */
final class PracticeCounts {
    private static final String START = "start";
    /** The keys of the months after the start. */
    private static final List<String> LATER = List.of("month3", "month6", "month12");

    /** The times of the counts, in their order. */
    static final List<String> MONTHS =
            Stream.concat(Stream.of(START), LATER.stream()).toList();

    private PracticeCounts() {}

    static Section section() {
        RowList counts = RowList.of(
                RealisationForm.PRACTICE,
                50,
                Field.date(RealisationForm.COUNTED_ON).required(),
                Field.choice(RealisationForm.MONTH, MONTHS),
                Field.number(RealisationForm.COUNT, 0, 100_000),
                Field.text(RealisationForm.GROUPS, 300));
        return Section.of(RealisationForm.PRACTICE, counts.readAsCards().measuredOn(RealisationForm.COUNTED_ON));
    }

    /** At the count of the start: when the next one is, whether it is due, or that all are there. */
    static Stream<Hint> states(SheetState state, LocalDate today) {
        List<Row> counts = state.rows(RealisationForm.PRACTICE);
        return counts.stream()
                .filter(row -> isOf(row, START)
                        && !row.value(RealisationForm.COUNTED_ON).isEmpty())
                .limit(1)
                .map(start -> state(start, counts, today));
    }

    private static boolean isOf(Row row, String month) {
        return row.value(RealisationForm.MONTH).equals(month);
    }

    private static Hint state(Row start, List<Row> counts, LocalDate today) {
        Optional<Integer> next = LATER.stream()
                .filter(month -> counts.stream().noneMatch(row -> isOf(row, month)))
                .map(PracticeCounts::months)
                .findFirst();
        LocalDate from = LocalDate.parse(start.value(RealisationForm.COUNTED_ON));
        String key = next.map(months -> from.plusMonths(months).isAfter(today) ? "next" : "due")
                .orElse("counted");
        return new Hint(
                start.id(),
                "",
                "innovation.form.continuation.state." + key,
                next.map(String::valueOf).stream().toList());
    }

    private static int months(String key) {
        return Integer.parseInt(key.substring("month".length()));
    }
}
