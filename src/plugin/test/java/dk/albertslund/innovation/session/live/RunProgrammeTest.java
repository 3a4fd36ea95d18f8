package dk.albertslund.innovation.session.live;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.session.ItemKind;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.SessionForm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class RunProgrammeTest {
    private static final Instant NOW = Instant.parse("2026-11-12T12:15:00Z");

    private final SheetsInMemory sheets = new SheetsInMemory();
    private final SessionSheet session =
            new SessionSheet(new SheetKey(1, SessionForm.KEY, 1, ""), sheets, FormServices.inMemory(sheets));

    private RunProgramme programme() {
        return RunProgramme.of(Programme.of(session.state()), Map.of());
    }

    private static RunPlace at(String item, int index, SessionStage stage) {
        return new RunPlace(item, index, Optional.ofNullable(stage), NOW);
    }

    private static String name(Optional<RunProgramme.Step> step) {
        return step.map(found -> found.item().title()
                        + found.stage().map(stage -> " " + stage.key()).orElse(""))
                .orElse("");
    }

    @Test
    public void theTimeOfAnExerciseIsSharedByItsStages() {
        session.item("Behov", 35, ItemKind.EXERCISE);

        RunItem item = programme().items().get(0);

        assertEquals(List.of(SessionStage.values()), item.stages());
        assertEquals(
                List.of(3, 5, 12, 15), item.stages().stream().map(item::minutes).toList());
    }

    @Test
    public void theStagesOfAnItemTakeItsTimeWhateverItsLength() {
        for (int minutes = 2; minutes <= 480; minutes++) {
            SheetsInMemory own = new SheetsInMemory();
            SessionSheet one =
                    new SessionSheet(new SheetKey(1, SessionForm.KEY, 1, ""), own, FormServices.inMemory(own));
            one.item("Behov", minutes, ItemKind.GROUP_WORK);
            RunItem item =
                    RunProgramme.of(Programme.of(one.state()), Map.of()).items().get(0);
            assertEquals(minutes, item.stages().stream().mapToInt(item::minutes).sum());
            assertTrue(item.stages().stream().allMatch(stage -> item.minutes(stage) > 0));
        }
    }

    @Test
    public void whatTheLineOfAnItemSaysOfItsStagesCounts() {
        String question = session.item("Spørgsmål", 30, ItemKind.EXERCISE);
        session.set(question, SessionForm.HOW, "Alene 5, bord 15, fælles 10");
        RunItem item = programme().items().get(0);

        assertEquals(List.of(SessionStage.ALONE, SessionStage.TABLE, SessionStage.PLENUM), item.stages());
        assertEquals(
                List.of(5, 15, 10), item.stages().stream().map(item::minutes).toList());
        RunItem shortened = new RunItem(item.row(), 0, 20);
        assertEquals(
                List.of(3, 10, 7),
                shortened.stages().stream().map(shortened::minutes).toList());

        session.set(question, SessionForm.HOW, "Alone 3, PAIRS 5, tables 12, together 10");
        assertEquals(
                List.of(3, 5, 12, 10),
                programme().items().get(0).stages().stream()
                        .map(programme().items().get(0)::minutes)
                        .toList());
    }

    @Test
    public void aTalkAndABreakHaveNoStages() {
        session.item("Oplæg", 20, ItemKind.TALK);
        session.item("Pause", 10, ItemKind.BREAK);

        assertEquals(
                List.of(List.of(), List.of()),
                programme().items().stream().map(RunItem::stages).toList());
        assertEquals(20, programme().items().get(0).minutes(Optional.of(SessionStage.PAIR)));
    }

    @Test
    public void itGoesThroughTheStagesAndThenToTheNextItem() {
        String needs = session.item("Behov", 5, ItemKind.EXERCISE);
        String pause = session.item("Pause", 10, ItemKind.BREAK);

        assertEquals("Behov alone", name(programme().first()));
        assertEquals("Behov plenum", name(programme().after(at(needs, 0, SessionStage.ALONE))));
        assertEquals("Pause", name(programme().after(at(needs, 0, SessionStage.PLENUM))));
        assertEquals("", name(programme().after(at(pause, 1, null))));
        assertEquals("Behov plenum", name(programme().before(at(pause, 1, null))));
        assertEquals("", name(programme().before(at(needs, 0, SessionStage.ALONE))));
    }

    @Test
    public void anItemThatIsLeftOutIsPassedBy() {
        String talk = session.item("Oplæg", 20, ItemKind.TALK);
        String pause = session.item("Pause", 10, ItemKind.BREAK);
        session.item("Afslut", 5, ItemKind.OTHER);

        RunProgramme programme = RunProgramme.of(Programme.of(session.state()), Map.of(pause, 0));

        assertEquals("Afslut", name(programme.after(at(talk, 0, null))));
        assertEquals(
                List.of("Afslut"),
                programme.ahead(at(talk, 0, null)).stream().map(RunItem::title).toList());
    }

    @Test
    public void afterAnItemThatWasRemovedComesTheOneInItsPlace() {
        session.item("Oplæg", 20, ItemKind.TALK);
        String removed = session.item("Behov", 20, ItemKind.OTHER);
        session.item("Afslut", 5, ItemKind.OTHER);
        session.remove(removed);

        assertEquals("Afslut", name(programme().after(at(removed, 1, null))));
        assertEquals("Oplæg", name(programme().before(at(removed, 1, null))));
        assertEquals(1, programme().ahead(at(removed, 1, null)).size());
    }

    @Test
    public void afterTheLastItemWasRemovedThereIsNone() {
        session.item("Oplæg", 20, ItemKind.TALK);
        String removed = session.item("Afslut", 5, ItemKind.OTHER);
        session.remove(removed);

        assertEquals("", name(programme().after(at(removed, 1, null))));
        assertEquals("Oplæg", name(programme().before(at(removed, 1, null))));
    }
}
