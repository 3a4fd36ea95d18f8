package dk.albertslund.innovation.question.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.PhaseExitCriteria;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.FocusForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import dk.albertslund.innovation.question.Mark;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.List;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** The focus phase requires a chosen question with all criteria ticked. */
@Data(Tables.class)
public class CheckedQuestionTest extends ActiveObjectsTest {
    private static final String DRAFT = "11111111-1111-4111-8111-111111111111";

    private NetworkOnTables tables;
    private Network network;

    @Before
    public void aNetworkThatHasChosen() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        tables.draft(network, DRAFT, "Hvordan finder unge vejen?", 0);
        write("", Row.SHEET, QuestionForm.CHOSEN, DRAFT);
    }

    private void write(String list, String row, String field, String value) {
        Sheet sheet = tables.sheets.find(network.id(), QuestionForm.KEY, Sheet.ONLY_TURN);
        int base = tables.sheets
                .state(sheet)
                .row(row)
                .flatMap(found -> found.cell(field))
                .map(change -> change.revision())
                .orElse(0);
        tables.forms.save(
                new QuestionForm(),
                new FieldUpdate(
                        network.id(), QuestionForm.KEY, Sheet.ONLY_TURN, list, row, field, value, base, "key-asta"));
    }

    private Summary summary() {
        return tables.summaries.findBySpace("UNG").orElseThrow();
    }

    private List<String> missing() {
        PhaseExitCriteria exitCriteria = new PhaseExitCriteria(
                new PhaseFormRegistry(List.of(new FocusForm())),
                tables.sheets,
                tables.summaries,
                tables.settings,
                List.of());
        return exitCriteria.missing(summary(), Phase.FOCUS).stream()
                .map(Criterion::key)
                .toList();
    }

    @Test
    public void aChosenQuestionWithoutItsMarksIsStillMissing() {
        assertEquals("Hvordan finder unge vejen?", summary().question());
        assertFalse(summary().isQuestionChecked());
        assertTrue(missing().toString(), missing().contains("question"));
    }

    @Test
    public void aChosenQuestionWithAllItsMarksIsThereUntilOneIsTakenBack() {
        Mark.allTicks().forEach(tick -> write(QuestionForm.DRAFTS, DRAFT, tick, "true"));

        assertTrue(summary().isQuestionChecked());
        assertFalse(missing().toString(), missing().contains("question"));

        write(QuestionForm.DRAFTS, DRAFT, "clear", "");

        assertFalse(summary().isQuestionChecked());
    }

    @Test
    public void theMarksOfADraftThatIsNotChosenDoNotCount() {
        Mark.allTicks().forEach(tick -> write(QuestionForm.DRAFTS, DRAFT, tick, "true"));
        write("", Row.SHEET, QuestionForm.CHOSEN, "");

        assertFalse(summary().isQuestionChecked());
    }
}
