package dk.albertslund.innovation.session.summary;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.session.ItemKind;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.live.RunPlace;
import dk.albertslund.innovation.session.live.RunProgramme;
import dk.albertslund.innovation.session.live.RunTimer;
import dk.albertslund.innovation.session.live.Seating;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionSheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;

public class ItemProgressTest {
    private static final Instant NOW = Samples.NOON;

    private final SheetsInMemory sheets = new SheetsInMemory();
    private final SessionSheet session =
            new SessionSheet(new SheetKey(1, SessionForm.KEY, 1, ""), sheets, FormServices.inMemory(sheets));
    private String middle;
    private String skipped;

    @Before
    public void fourItems() {
        session.item("Velkomst", 10, ItemKind.TALK);
        middle = session.item("Behov", 35, ItemKind.EXERCISE);
        skipped = session.item("Pause", 10, ItemKind.BREAK);
        session.item("Tak for i dag", 5, ItemKind.OTHER);
    }

    private SessionRun run(Instant started, Optional<Instant> ended) {
        return new SessionRun(
                1,
                1,
                "",
                "1234",
                1,
                "",
                new RunPlace(middle, 1, Optional.empty(), NOW),
                new RunTimer(Optional.of(NOW), 0, 60, false),
                Set.of(),
                Map.of(skipped, 0),
                new SessionRun.Team("key-asta", List.of(), NOW),
                Seating.NONE,
                started,
                ended);
    }

    private String progress(Optional<SessionRun> run) {
        RunProgramme programme = RunProgramme.of(
                Programme.of(session.state()), run.map(SessionRun::minutes).orElse(Map.of()));
        return programme.items().stream()
                .map(item -> ItemProgress.of(item, programme, run, NOW).key())
                .collect(Collectors.joining(" "));
    }

    @Test
    public void whileItRunsTheItemsBeforeAreDoneAndTheOthersAhead() {
        assertEquals("done now left_out ahead", progress(Optional.of(run(NOW, Optional.empty()))));
    }

    @Test
    public void afterItsEndTheOthersWereNotReached() {
        assertEquals("done done left_out not_reached", progress(Optional.of(run(NOW, Optional.of(NOW)))));
        assertEquals(
                "done done left_out not_reached",
                progress(Optional.of(run(NOW.minusSeconds(13 * 60 * 60), Optional.empty()))));
    }

    @Test
    public void ofASessionThatHasNotRunNothingIsSaid() {
        assertEquals("   ", progress(Optional.empty()));
    }
}
