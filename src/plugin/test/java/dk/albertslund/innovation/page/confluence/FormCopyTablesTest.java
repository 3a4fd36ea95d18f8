package dk.albertslund.innovation.page.confluence;

import static dk.albertslund.innovation.page.confluence.SamplePage.PARTICIPANTS;
import static dk.albertslund.innovation.page.confluence.SamplePage.QUESTION;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.pages.Page;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.confluence.AoChange;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.page.FormCopy;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.List;
import net.java.ao.Query;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** Copying of forms with their pages. */
@Data(Tables.class)
public class FormCopyTablesTest extends ActiveObjectsTest {
    private static final String FIRST = "11111111-1111-4111-8111-111111111111";
    private static final String SECOND = "22222222-2222-4222-8222-222222222222";

    private NetworkOnTables tables;
    private PageListenerOnTables wiki;
    private Network from;
    private Network to;

    @Before
    public void aNetworkWithAQuestionAndOneWithout() {
        tables = new NetworkOnTables(ao);
        wiki = new PageListenerOnTables(tables, ao);
        from = tables.found("UNG");
        to = tables.found("AELDRE");
        tables.write(from, "why", "Fordi mange er alene", 0);
        tables.draft(from, FIRST, "Hvordan finder unge hinanden?", 0);
        tables.draft(from, SECOND, "Hvad kalder p\u00e5 de unge?", 0);
        tables.write(from, "chosen", SECOND, 0);
    }

    private void copyPage(String storage, String spaceKey) {
        Page origin = new SamplePage(1, "UNG", storage);
        wiki.listener.onPageCopied(new PageCopyEvent(origin, new SamplePage(2, spaceKey, storage)));
    }

    private SheetState question(Network network) {
        return tables.sheets.state(tables.sheets.find(network.id(), QuestionForm.KEY, 1));
    }

    private List<FormCopy> told(Network network) {
        return tables.copies.find(network.id(), QuestionForm.KEY);
    }

    private static List<String> texts(SheetState state) {
        return state.rows(QuestionForm.DRAFTS).stream()
                .map((Row row) -> row.value(QuestionForm.TEXT))
                .toList();
    }

    @Test
    public void theWholeFormComesAlongToANetworkThatHasWrittenNothing() {
        copyPage(QUESTION, "AELDRE");

        assertEquals("Fordi mange er alene", question(to).value("why"));
        assertEquals(texts(question(from)), texts(question(to)));
        assertEquals(
                "Hvad kalder p\u00e5 de unge?",
                QuestionForm.chosen(question(to)).orElseThrow());
    }

    @Test
    public void whatCameAlongIsWrittenByThePersonWhoCopies() {
        copyPage(QUESTION, "AELDRE");

        assertEquals(
                List.of("key-bo"),
                question(to).latestChanges().stream()
                        .map(FieldChange::author)
                        .distinct()
                        .toList());
    }

    @Test
    public void overviewsHearOfTheCopiedQuestionInTheSameMoment() {
        copyPage(QUESTION, "AELDRE");

        assertEquals(
                "Hvad kalder p\u00e5 de unge?",
                tables.summaries.findBySpace("AELDRE").orElseThrow().question());
    }

    @Test
    public void theFormSaysWhereItCameFrom() {
        copyPage(QUESTION, "AELDRE");

        FormCopy copy = told(to).get(0);
        assertTrue(copy.hasFormContent());
        assertEquals("UNG", copy.origin().spaceKey());
        assertEquals("Side 1", copy.origin().title());
        assertEquals("key-bo", copy.author());
        assertEquals(Samples.NOON, copy.copied());
        assertTrue(told(from).isEmpty());
    }

    @Test
    public void aNetworkThatHasWrittenSomethingKeepsItAndThePageSaysSo() {
        tables.write(to, "problem", "Vores eget", 0);

        copyPage(QUESTION, "AELDRE");

        assertEquals("Vores eget", question(to).value("problem"));
        assertEquals("", question(to).value("why"));
        assertFalse(told(to).get(0).hasFormContent());
        assertEquals(2, told(to).get(0).origin().pageId());
    }

    @Test
    public void nothingIsSaidOfThePageOnceItIsGoneForGood() {
        tables.write(to, "problem", "Vores eget", 0);
        copyPage(QUESTION, "AELDRE");

        wiki.listener.onContent(new PageRemoveEvent(new SamplePage(2, "AELDRE", QUESTION)));

        assertTrue(told(to).isEmpty());
    }

    @Test
    public void whereAFormCameFromIsKnownEvenWhenThePageIsGone() {
        copyPage(QUESTION, "AELDRE");

        wiki.listener.onContent(new PageRemoveEvent(new SamplePage(2, "AELDRE", QUESTION)));

        assertEquals(1, told(to).size());
    }

    @Test
    public void withinANetworkThereIsNothingToCopy() {
        int before = ao.count(AoChange.class, Query.select());

        copyPage(QUESTION, "UNG");

        assertEquals(before, ao.count(AoChange.class, Query.select()));
        assertTrue(told(from).isEmpty());
    }

    @Test
    public void aPersonWhoMayNotWriteThereCopiesNothing() {
        wiki.permissions.unwritable.add("AELDRE");

        copyPage(QUESTION, "AELDRE");

        assertTrue(question(to).isEmpty());
    }

    @Test
    public void aPersonWhoMayNotReadTheFirstNetworkCopiesNothing() {
        wiki.permissions.unreadable.add("UNG");

        copyPage(QUESTION, "AELDRE");

        assertTrue(question(to).isEmpty());
    }

    @Test
    public void nobodyCopiesNothing() {
        wiki.nobodyIsLoggedIn();

        copyPage(QUESTION, "AELDRE");

        assertTrue(question(to).isEmpty());
        assertEquals(1, tables.pages.findByNetwork(to.id()).size());
    }

    @Test
    public void thePeopleOfANetworkStayWithIt() {
        int before = ao.count(AoChange.class, Query.select());

        copyPage(PARTICIPANTS, "AELDRE");

        assertEquals(before, ao.count(AoChange.class, Query.select()));
    }

    @Test
    public void anOrdinarySpaceTakesNothingAlong() {
        copyPage(QUESTION, "KANTINE");

        assertTrue(tables.sheets
                .findOrphanedNetworkIds(List.of(from.id(), to.id()))
                .isEmpty());
        assertTrue(told(from).isEmpty());
    }

    @Test
    public void aRemovedNetworkForgetsWhatItCopiedAndTheOtherKeepsItsForm() {
        copyPage(QUESTION, "AELDRE");

        tables.deletionService.remove(to);

        assertTrue(told(to).isEmpty());
        assertEquals("Fordi mange er alene", question(from).value("why"));
    }
}
