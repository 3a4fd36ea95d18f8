package dk.albertslund.innovation.ideas;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.phase.PhaseExitCriteria;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.IdeationForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import java.util.List;
import java.util.UUID;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** The criterion of the phase counts the ideas that stand in the rounds of the network. */
@Data(Tables.class)
public class IdeaCountTest extends ActiveObjectsTest {
    private static final int NOT_YET = 0;

    private final IdeationForm phase = new IdeationForm();
    private NetworkOnTables tables;
    private Network network;
    private PhaseExitCriteria criteria;

    @Before
    public void aNetwork() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        criteria = new PhaseExitCriteria(
                new PhaseFormRegistry(List.of(phase)),
                tables.sheets,
                tables.summaries,
                tables.settings,
                List.of(new IdeaCount(tables.sheets)));
    }

    private String idea(Network where, String round) {
        String row = UUID.randomUUID().toString();
        SheetKey sheet = new SheetKey(where.id(), IdeasForm.KEY, 1, round);
        tables.forms.save(
                new IdeasForm(),
                new FieldUpdate(sheet, IdeasForm.ROWS, row, IdeasForm.TEXT, "En idé", NOT_YET, "key-asta"));
        return row;
    }

    private void remove(String row, String round) {
        SheetKey sheet = new SheetKey(network.id(), IdeasForm.KEY, 1, round);
        tables.forms.save(
                new IdeasForm(), new FieldUpdate(sheet, IdeasForm.ROWS, row, Row.REMOVED, "true", NOT_YET, "key-asta"));
    }

    private void writtenByHand(String number) {
        tables.forms.save(
                phase,
                new FieldUpdate(
                        network.id(), phase.key(), 1, "", Row.SHEET, IdeationForm.COUNT, number, NOT_YET, "key-asta"));
    }

    private int counted() {
        return criteria
                .of(
                        tables.summaries.findBySpace("UNG").orElseThrow(),
                        phase,
                        tables.sheets.state(tables.sheets.find(network.id(), phase.key(), 1)))
                .stream()
                .filter(criterion -> criterion.key().equals("ideas"))
                .mapToInt(Criterion::there)
                .findFirst()
                .orElseThrow();
    }

    @Test
    public void ideasOfAllRoundsCountAndRemovedOnesDoNot() {
        assertEquals(0, counted());
        String first = idea(network, "");
        idea(network, "");
        idea(network, "anden-gang");
        idea(tables.found("BY"), "");
        assertEquals(3, counted());

        remove(first, "");

        assertEquals(2, counted());
    }

    @Test
    public void aHigherNumberThatPeopleHaveWrittenCountsInstead() {
        idea(network, "");
        writtenByHand("19");
        assertEquals(19, counted());
    }

    @Test
    public void aLowerOneDoesNotHideIdeasThatAreThere() {
        writtenByHand("1");
        idea(network, "");
        idea(network, "");

        assertEquals(2, counted());
    }
}
