package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.session.live.SessionRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a summary is made of.
 *
 * @param run the session's latest run
 * @param session its form
 * @param page its page
 * @param day ISO 8601 day of the session
 * @param isOnDay whether a moment is on that day
 */
record SummaryContext(
        Network network,
        Optional<SessionRun> run,
        SheetState session,
        LinkView page,
        String day,
        Predicate<Instant> isOnDay,
        List<SharedForm> forms) {
    Stream<SharedForm> forms(String kind) {
        return forms.stream().filter(form -> form.kind().equals(kind));
    }

    /** Whether something of the row was written on the day of the session. */
    boolean isChanged(Row row) {
        return row.cells().values().stream().anyMatch(cell -> isOnDay.test(cell.saved()));
    }

    boolean isChanged(Row row, String field) {
        return row.cell(field)
                .filter(cell -> !cell.value().isEmpty() && isOnDay.test(cell.saved()))
                .isPresent();
    }
}
