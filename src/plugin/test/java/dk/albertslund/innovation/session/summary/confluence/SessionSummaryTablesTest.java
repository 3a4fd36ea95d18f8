package dk.albertslund.innovation.session.summary.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.SuppliedClock;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.page.confluence.SamplePage;
import dk.albertslund.innovation.prioritising.PrioritisingForm;
import dk.albertslund.innovation.reflection.ReflectionForm;
import dk.albertslund.innovation.session.ItemKind;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.live.SessionSheet;
import dk.albertslund.innovation.trial.TrialForm;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;

/** What a summary tells, on real tables: only what is shared, of the day, and on pages that the user may view. */
@Data(Tables.class)
public class SessionSummaryTablesTest extends ActiveObjectsTest {
    private static final String ASTA = "key-asta";
    private static final String BO = "key-bo";
    private static final Instant DAY_BEFORE = Samples.NOON.minusSeconds(24 * 60 * 60);
    private static final String TODAY = "2026-03-02";

    private final TrialForm trial = new TrialForm(Samples.CLOCK);
    private final PrioritisingForm prioritising = new PrioritisingForm();
    private final ReflectionForm reflection = new ReflectionForm();
    private final Map<Long, Set<String>> parts = new HashMap<>();
    private Instant now = Samples.NOON;
    private NetworkOnTables tables;
    private Network network;
    private SummaryOnTables summaries;
    private SessionSheet session;

    @Before
    public void aSessionOnItsDay() {
        tables = new NetworkOnTables(ao, new SuppliedClock(() -> now));
        network = tables.found("UNG");
        summaries = new SummaryOnTables(tables, ao, trial);
        session = new SessionSheet(new SheetKey(network.id(), SessionForm.KEY, 1), tables.sheets, tables.forms);
        session.write(SessionForm.DATE, TODAY);
        page(1, "session");
        page(2, TrialForm.PART);
        page(3, ReflectionForm.PART);
        page(4, PrioritisingForm.PART);
    }

    private void page(long id, String part) {
        SamplePage page = new SamplePage(id, "UNG", "");
        Mockito.when(summaries.pages.getById(id)).thenReturn(page);
        Mockito.when(summaries.permissions.mayViewPage("UNG", id)).thenReturn(true);
        parts.put(id, Set.of(part));
        tables.pages.saveParts(network.id(), parts);
    }

    private void save(FormKind kind, String author, String list, String row, String field, String value) {
        SheetKey key = new SheetKey(network.id(), kind.key(), 1);
        int revision = tables.sheets.find(key).revision();
        tables.forms.save(kind, new FieldUpdate(key, list, row, field, value, revision, author));
    }

    private String trial(String author, String text, String day) {
        String row = UUID.randomUUID().toString();
        save(trial, author, TrialForm.ROWS, row, TrialForm.TRIAL, text);
        if (!day.isEmpty()) {
            save(trial, author, TrialForm.ROWS, row, TrialForm.LOOK_AGAIN, day);
        }
        return row;
    }

    private String reflection(String author, String text) {
        String row = UUID.randomUUID().toString();
        save(reflection, author, ReflectionForm.ROWS, row, ReflectionForm.TAKEAWAYS, text);
        return row;
    }

    private SessionSummaryView summary(String... earlier) {
        return summaries.views.of(summaries.contexts.of(network, ""), ASTA, true, List.of(earlier));
    }

    private static String lines(List<SummaryLineView> lines) {
        return lines.stream()
                .map(line -> String.join("/", line.lines()) + " " + line.detail())
                .collect(Collectors.joining("; "));
    }

    private static String tasks(SessionSummaryView summary) {
        return summary.tasks().stream()
                .map(task -> task.number() + " " + task.text() + " " + task.userKey() + " " + task.isoDay())
                .collect(Collectors.joining("; "));
    }

    @Test
    public void anAgreementOfTheDayWithAPersonAndADayIsATask() {
        trial(BO, "Vi spiser sammen", "2026-03-10");
        String row = trial(ASTA, "Vi ringer rundt", "2026-03-12");

        SessionSummaryView summary = summary();

        assertEquals("1 Vi spiser sammen key-bo 2026-03-10; 2 Vi ringer rundt key-asta 2026-03-12", tasks(summary));
        assertEquals(
                "https://wiki/pages/viewpage.action?pageId=2#row=" + row,
                summary.tasks().get(1).url());
        assertEquals("Bo Ådal", summary.tasks().get(0).userName());
        assertEquals("", lines(summary.actions()));
    }

    @Test
    public void whatLacksAPersonOrADayOrIsNotOfTheDayIsNoTask() {
        now = DAY_BEFORE;
        trial(BO, "Fra i går", "2026-03-10");
        now = Samples.NOON;
        trial(BO, "Uden dag", "");
        trial("key-gone", "Uden person", "2026-03-10");
        String stopped = trial(BO, "Stoppet", "2026-03-10");
        save(trial, BO, TrialForm.ROWS, stopped, TrialForm.OUTCOME, "stop");

        SessionSummaryView summary = summary();

        assertEquals("", tasks(summary));
        assertEquals(
                List.of("before", "dayless", "gone"),
                summary.actions().stream()
                        .map(line -> line.detail().replaceFirst(".*action\\.(\\w+).*", "$1"))
                        .toList());
        assertEquals(
                "[innovation.session.summary.outcome[Stoppet, [innovation.form.trialAction.outcome.stop]]] ",
                lines(summary.decisions()));
    }

    @Test
    public void whatIsATaskInAnEarlierSummaryIsNotOneAgain() {
        String first = trial(BO, "Vi spiser sammen", "2026-03-10");
        String earlier = "<a href=\"" + summary().tasks().get(0).url() + "\">";
        trial(BO, "Vi ringer rundt", "2026-03-12");

        assertEquals("1 Vi ringer rundt key-bo 2026-03-12", tasks(summary(earlier)));
        assertEquals(2, summary("<p>" + first + "</p>").tasks().size());
    }

    @Test
    public void aReflectionIsToldOnlyWhenItsAuthorHasShownIt() {
        reflection(ASTA, "Kun for mig selv");
        String shown = reflection(BO, "Se her\nOg her");

        assertEquals(List.of(), summary().reflections());
        save(reflection, BO, ReflectionForm.ROWS, shown, Row.SHARED, "true");

        assertEquals(
                List.of(new SummaryReflectionView("Bo Ådal", "", List.of("Se her", "Og her"))),
                summary().reflections());
    }

    @Test
    public void pointsAreToldWhenTheRoundIsClosedAndEverybodySeesThem() {
        String low = UUID.randomUUID().toString();
        String high = UUID.randomUUID().toString();
        save(prioritising, ASTA, PrioritisingForm.IDEAS, low, PrioritisingForm.TEXT, "Lav");
        save(prioritising, ASTA, PrioritisingForm.IDEAS, high, PrioritisingForm.TEXT, "Høj");
        save(prioritising, ASTA, "", Row.SHEET, Stage.FIELD, Stage.VOTING.key());
        answer(ASTA, low, "1");
        answer(ASTA, high, "4");

        assertEquals("", lines(summary().ideas()));
        save(prioritising, ASTA, "", Row.SHEET, Stage.FIELD, Stage.CLOSED.key());

        assertEquals(
                "Høj [innovation.session.summary.points[4]]; Lav [innovation.session.summary.points[1]]",
                lines(summary().ideas()));
    }

    private void answer(String author, String row, String points) {
        SheetKey key = new SheetKey(network.id(), prioritising.key(), 1);
        tables.forms.save(
                prioritising,
                new FieldUpdate(key, PrioritisingForm.IDEAS, row, PrioritisingForm.POINTS, points, 0, author));
    }

    @Test
    public void aDecisionOfAnotherDayIsNotTold() {
        now = DAY_BEFORE;
        save(prioritising, ASTA, "", Row.SHEET, PrioritisingForm.DECISION, "Fra i går");
        assertEquals("", lines(summary().decisions()));
        now = Samples.NOON;
        save(prioritising, ASTA, "", Row.SHEET, PrioritisingForm.DECISION, "Fra i dag\nog mere");

        assertEquals("Fra i dag/og mere ", lines(summary().decisions()));
    }

    @Test
    public void whatStandsOnAPageThatTheUserMayNotViewIsNotTold() {
        trial(BO, "Vi spiser sammen", "2026-03-10");
        Mockito.when(summaries.permissions.mayViewPage("UNG", 2)).thenReturn(false);

        assertEquals("", tasks(summary()) + lines(summary().actions()));
    }

    @Test
    public void theLeadersNoteIsNotTold() {
        String item = session.item("Velkomst", 10, ItemKind.TALK);
        session.set(item, SessionForm.NOTE, "Kun for lederen");

        assertEquals(List.of(new SummaryItemView("Velkomst", "", "")), summary().items());
        assertEquals(-1, summary().toString().indexOf("Kun for lederen"));
    }

    @Test
    public void twoThatTellTheSameAreTheSameWhoeverMakesThemAndWhen() {
        trial(BO, "Vi spiser sammen", "2026-03-10");
        String told = SessionSummaryRenderer.told(summary());
        now = Samples.NOON.plusSeconds(120);
        String ofAnother = SessionSummaryRenderer.told(
                summaries.views.of(summaries.contexts.of(network, ""), BO, false, List.of()));
        trial(ASTA, "Vi ringer rundt", "2026-03-12");

        assertEquals(told, ofAnother);
        assertNotEquals(told, SessionSummaryRenderer.told(summary()));
    }
}
