package dk.albertslund.activeobjects;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import java.util.Collections;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.test.jdbc.Data;
import org.junit.Test;

/** Every query method is validated, and each rule refuses what it is there for. */
@Data(Place.Tables.class)
public class QueryValidatorTest extends ActiveObjectsTest {
    private void assertRefused(String reason, Query query) {
        String said = assertThrows(IllegalArgumentException.class, () -> ao.find(Place.class, query))
                .getMessage();
        assertTrue(said, said.contains(reason));
    }

    private static String list(int length) {
        return "TITLE IN (" + String.join(", ", Collections.nCopies(length, "?")) + ")";
    }

    private static Object[] values(int length) {
        return Collections.nCopies(length, "Biblioteket").toArray();
    }

    @Test
    public void whatEveryDatabaseTakesPasses() {
        ao.create(Place.class, new DBParam("TITLE", "Biblioteket"), new DBParam("STREET", "Stationsvej"));

        assertEquals(1, ao.find(Place.class, Query.select()).length);
        assertEquals(1, ao.find(Place.class, Query.select().where(list(999), values(999))).length);
        assertEquals(
                1,
                ao.count(
                        Place.class,
                        Query.select()
                                .where("(TITLE = ? OR TITLE LIKE ?) AND STREET IS NOT NULL", "Biblioteket", "B%")));
        assertEquals(
                1,
                ao.find(
                                Place.class,
                                Query.select()
                                        .where("STREET = ? AND HOUSE IS NULL", "Stationsvej")
                                        .order("STREET DESC, ID ASC")
                                        .limit(5))
                        .length);
        assertEquals(1, ao.deleteWithSQL(Place.class, "TITLE = ?", "Biblioteket"));
    }

    @Test
    public void aColumnInSmallLettersIsRefused() {
        assertRefused("title is no column", Query.select().where("title = ?", "Biblioteket"));
        assertRefused("title is no column", Query.select().order("title"));
        assertThrows(IllegalArgumentException.class, () -> ao.create(Place.class, new DBParam("title", "Biblioteket")));
    }

    @Test
    public void aColumnWithoutAnIndexIsRefused() {
        assertRefused("SEATS has no index", Query.select().where("SEATS > ?", 10));
        assertRefused("SEATS has no index", Query.select().order("SEATS ASC"));
    }

    @Test
    public void aColumnFurtherBackInAnIndexIsRefusedOnItsOwn() {
        assertRefused("HOUSE has no index", Query.select().where("HOUSE = ?", 4));
    }

    @Test
    public void aTextOfAnyLengthIsRefused() {
        String reason = "neither compare nor sort";

        assertRefused(reason, Query.select().where("STORY LIKE ?", "%bro%"));
        assertRefused(reason, Query.select().order("STORY"));
    }

    @Test
    public void aListOfAThousandIsRefused() {
        assertRefused("Oracle takes 999", Query.select().where(list(1000), values(1000)));
    }

    @Test
    public void aPageWithoutAnOrderIsRefused() {
        assertRefused("wants an order", Query.select().limit(10));
        assertRefused("wants an order", Query.select().offset(10));
    }

    @Test
    public void aValueWrittenIntoTheConditionIsRefused() {
        assertRefused("\"'\" is no column", Query.select().where("TITLE = 'Biblioteket'"));
        assertRefused("\"1\" is no column", Query.select().where("ID = 1"));
    }

    @Test
    public void aFunctionIsRefused() {
        assertRefused("LOWER() is a function", Query.select().where("LOWER(TITLE) = ?", "biblioteket"));
    }

    @Test
    public void anEmptyTextIsRefused() {
        String reason = "keeps an empty text as NULL";

        assertRefused(reason, Query.select().where("TITLE = ?", ""));
        String said = assertThrows(
                        IllegalArgumentException.class, () -> ao.create(Place.class, new DBParam("TITLE", "")))
                .getMessage();
        assertTrue(said, said.contains(reason));
    }

    @Test
    public void aValueTooFewIsRefused() {
        assertRefused("2 question marks, but 1 values", Query.select().where("TITLE = ? OR TITLE = ?", "Torvet"));
    }

    @Test
    public void whatTheRulesDoNotLookIntoIsRefused() {
        String reason = "not looked into";

        assertRefused(reason, Query.select().distinct());
        assertRefused(reason, Query.select().group("TITLE"));
        assertRefused(reason, Query.select().join(Place.class));
    }

    @Test
    public void countingAndDeletingAreLookedIntoToo() {
        Query query = Query.select().where("SEATS = ?", 12);

        assertThrows(IllegalArgumentException.class, () -> ao.count(Place.class, query));
        assertThrows(IllegalArgumentException.class, () -> ao.deleteWithSQL(Place.class, "SEATS = ?", 12));
    }
}
