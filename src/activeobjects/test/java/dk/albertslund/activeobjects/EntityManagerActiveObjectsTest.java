package dk.albertslund.activeobjects;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.test.jdbc.Data;
import net.java.ao.test.jdbc.NonTransactional;
import org.junit.Test;

/** The guarantees on which the plugin relies, on both databases. */
@Data(Place.Tables.class)
public class EntityManagerActiveObjectsTest extends ActiveObjectsTest {
    private Place add(String title) {
        return ao.create(Place.class, new DBParam("TITLE", title), new DBParam("SEATS", 12));
    }

    private int places() {
        return ao.count(Place.class, Query.select());
    }

    @Test
    public void tablesHaveTheNamesThatConfluenceGives() throws Exception {
        List<String> names = new ArrayList<>();
        try (Connection connection = entityManager.getProvider().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "AO!_%".replace("!", "\\"), null)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }

        assertTrue(
                names.toString(), names.contains(AoTableNames.prefix("dk.albertslund.innovation") + "_MEETING_PLACE"));
    }

    @Test
    public void aColumnInSmallLettersWhichOnlyH2TakesIsRefused() {
        Query query = Query.select().where("title = ?", "Kanalgården");

        assertThrows(IllegalArgumentException.class, () -> ao.find(Place.class, query));
    }

    @Test
    public void aFailedTransactionLeavesNothingBehind() {
        assertAFailedTransactionLeavesNothingBehind();
    }

    @Test
    @NonTransactional
    public void aFailedTransactionLeavesNothingBehindInTheDatabaseEither() {
        assertAFailedTransactionLeavesNothingBehind();
    }

    private void assertAFailedTransactionLeavesNothingBehind() {
        add("Kanalgården");

        assertThrows(
                IllegalArgumentException.class,
                () -> ao.executeInTransaction(() -> {
                    add("Biblioteket");
                    throw new IllegalArgumentException("The key is taken");
                }));

        assertEquals(1, places());
    }

    @Test
    public void aFailureInsideTakesTheWholeTransactionDown() {
        assertAFailureInsideTakesTheWholeTransactionDown();
    }

    @Test
    @NonTransactional
    public void aFailureInsideTakesTheWholeTransactionDownInTheDatabaseToo() {
        assertAFailureInsideTakesTheWholeTransactionDown();
    }

    private void assertAFailureInsideTakesTheWholeTransactionDown() {
        assertThrows(
                IllegalStateException.class,
                () -> ao.executeInTransaction(() -> {
                    add("Biblioteket");
                    assertThrows(IllegalArgumentException.class, this::failInATransaction);
                    return null;
                }));

        assertEquals(0, places());
    }

    private void failInATransaction() {
        ao.executeInTransaction(() -> {
            throw new IllegalArgumentException("The key is taken");
        });
    }

    @Test
    @NonTransactional
    public void aTransactionInsideAnotherIsWrittenTogetherWithIt() {
        ActiveObjects elsewhere = anotherNode();

        int seenFromOutside = ao.executeInTransaction(() -> {
            ao.executeInTransaction(() -> add("Biblioteket"));
            return elsewhere.count(Place.class, Query.select());
        });

        assertEquals(0, seenFromOutside);
        assertEquals(1, elsewhere.count(Place.class, Query.select()));
    }

    @Test
    public void aValueTakenIsRefusedAndTheNextTransactionWorks() {
        assertAValueTakenIsRefusedAndTheNextTransactionWorks();
    }

    @Test
    @NonTransactional
    public void aValueTakenIsRefusedAndTheNextTransactionWorksInTheDatabaseToo() {
        assertAValueTakenIsRefusedAndTheNextTransactionWorks();
    }

    private void assertAValueTakenIsRefusedAndTheNextTransactionWorks() {
        add("Kanalgården");

        assertThrows(ActiveObjectsException.class, () -> ao.executeInTransaction(() -> add("Kanalgården")));
        ao.executeInTransaction(() -> add("Biblioteket"));

        assertEquals(2, places());
    }

    @Test
    @NonTransactional
    public void ofTwoWhoWantTheSameValueAtOnceExactlyOneWins() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);

        for (int round = 0; round < 10; round++) {
            String title = "Kanalgården " + round;
            Future<Boolean> one = people.submit(won(start, title));
            Future<Boolean> other = people.submit(won(start, title));
            assertTrue(one.get(30, TimeUnit.SECONDS) ^ other.get(30, TimeUnit.SECONDS));
        }
        people.shutdown();

        assertEquals(10, places());
    }

    private Callable<Boolean> won(CyclicBarrier start, String title) {
        return () -> {
            start.await(30, TimeUnit.SECONDS);
            try {
                ao.executeInTransaction(() -> add(title));
                return true;
            } catch (ActiveObjectsException e) {
                return false;
            }
        };
    }

    @Test
    @NonTransactional
    public void anotherNodeSeesWhatWasWritten() {
        ActiveObjects elsewhere = anotherNode();
        Place place = add("Kanalgården");
        assertEquals(12, elsewhere.get(Place.class, place.getID()).getSeats());

        place.setSeats(40);
        place.save();

        assertEquals(40, elsewhere.get(Place.class, place.getID()).getSeats());
        assertEquals(40, elsewhere.find(Place.class, Query.select())[0].getSeats());
    }

    @Test
    public void statementsAreCountedWhetherTenOrAThousand() {
        ao.executeInTransaction(() -> {
            for (int i = 0; i < 1000; i++) {
                add("Lokale " + i);
            }
            return null;
        });

        assertEquals(1, statements(() -> readSeats(10)));
        assertEquals(1, statements(() -> readSeats(1000)));
        assertEquals(10, statements(() -> readOneByOne(10)));
        assertEquals(1000, statements(() -> readOneByOne(1000)));
    }

    private void readSeats(int rows) {
        Place[] found = ao.find(Place.class, Query.select().order("ID ASC").limit(rows));
        assertEquals(rows, found.length);
        for (Place place : found) {
            place.getSeats();
        }
    }

    private void readOneByOne(int rows) {
        for (int i = 0; i < rows; i++) {
            ao.find(Place.class, Query.select().where("TITLE = ?", "Lokale " + i));
        }
    }
}
