package dk.albertslund.innovation.question.confluence;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.SuppliedClock;
import dk.albertslund.innovation.common.confluence.DanishDateFormatter;
import dk.albertslund.innovation.common.confluence.KeysAsTexts;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.MoveProposals;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.question.QuestionHistory;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** The question's history from the tables of forms and moves; the clock advances one hour per call. */
@Data(Tables.class)
public class QuestionHistoryViewFactoryTest extends ActiveObjectsTest {
    private static final KeysAsTexts TEXTS = new KeysAsTexts("innovation\\.question\\..*");

    private NetworkOnTables tables;
    private Network network;

    @Before
    public void core() {
        AtomicInteger hours = new AtomicInteger();
        tables = new NetworkOnTables(
                ao, new SuppliedClock(() -> Samples.NOON.plus(Duration.ofHours(hours.incrementAndGet()))));
        network = tables.found("UNG");
    }

    private Sheet sheet() {
        return tables.sheets.find(network.id(), QuestionForm.KEY, 1);
    }

    private QuestionHistoryView course() {
        QuestionHistoryViewFactory courses = new QuestionHistoryViewFactory(
                tables.sheets, tables.moveService, TEXTS, new PhaseTitles(TEXTS), DanishDateFormatter.make());
        return courses.of(sheet(), tables.summaries.findBySpace("UNG").orElseThrow(), RenderTarget.SCREEN);
    }

    private void choose(String text) {
        String draft = UUID.randomUUID().toString();
        tables.draft(network, draft, text, 0);
        tables.write(network, QuestionForm.CHOSEN, draft, sheet().revision());
    }

    private void move(Phase to) {
        tables.moveService.move(network, MoveProposals.to(to, "Fordi", "key-asta"), Gate.open());
    }

    private static List<String> texts(QuestionHistoryView course) {
        return course.earlier().stream()
                .map(asked -> asked.text() + " " + key(asked.when()) + " " + key(asked.chosen()))
                .toList();
    }

    /** The language key without prefix and arguments. */
    private static String key(String text) {
        return text.replaceAll(".*innovation\\.question\\.course\\.([a-z]+).*", "$1");
    }

    @Test
    public void aNetworkThatHasNotChosenHasNothingToLookBackOn() {
        move(Phase.DISCOVERY);

        assertEquals(List.of(), course().earlier());
        assertEquals("", course().now());
    }

    @Test
    public void theQuestionOfPhaseZeroStandsBesideTodays() {
        choose("Hvordan A?");
        assertEquals(List.of(), course().earlier());
        assertEquals("now", key(course().now()));

        move(Phase.DISCOVERY);
        choose("Hvordan B?");

        assertEquals(List.of("Hvordan A? beginning chosen"), texts(course()));
        assertEquals("now", key(course().now()));
    }

    @Test
    public void aQuestionThatComesAlongToANewTurnAsksWhetherItStillFits() {
        choose("Hvordan A?");
        move(Phase.DISCOVERY);
        move(Phase.FOCUS);
        assertEquals("turned", key(course().now()));

        choose("Hvordan B?");

        assertEquals(List.of("Hvordan A? beginning until"), texts(course()));
        assertEquals("now", key(course().now()));
    }

    @Test
    public void lookingBackCostsTheSameHoweverManyQuestionsThereWere() {
        choose("Hvordan A?");
        int one = statements(this::course);
        for (int turn = 0; turn < 10; turn++) {
            move(Phase.DISCOVERY);
            choose("Hvordan " + turn + "?");
            move(Phase.FOCUS);
        }

        assertEquals(one, statements(this::course));
        assertEquals(11, course().earlier().size() + 1);
    }

    @Test
    public void howOftenADraftWasWrittenDoesNotMatter() {
        String draft = UUID.randomUUID().toString();
        tables.draft(network, draft, "Hvordan A?", 0);
        tables.write(network, QuestionForm.CHOSEN, draft, sheet().revision());
        move(Phase.DISCOVERY);
        for (int version = 1; version <= 40; version++) {
            tables.draft(network, draft, "Hvordan " + version + "?", sheet().revision());
            tables.write(network, QuestionForm.CHOSEN, "", sheet().revision());
            tables.write(network, QuestionForm.CHOSEN, draft, sheet().revision());
        }

        List<PhaseMove> moves = tables.moveService.of(network.id()).effectiveMoves();
        assertEquals(List.of("Hvordan A? beginning chosen"), texts(course()));
        assertEquals(4, QuestionHistory.changes(tables.sheets, sheet(), moves).size());
    }
}
