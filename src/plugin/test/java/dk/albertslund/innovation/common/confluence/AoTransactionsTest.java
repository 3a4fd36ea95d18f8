package dk.albertslund.innovation.common.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.ConflictException;
import dk.albertslund.innovation.form.confluence.AoSheet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

@Data(Tables.class)
public class AoTransactionsTest extends ActiveObjectsTest {
    private final List<String> told = new ArrayList<>();
    private AoTransactions transactions;

    @Before
    public void service() {
        transactions = new AoTransactions(ao);
    }

    private void write(String place) {
        ao.create(AoSheet.class, new DBParam("PLACE", place), new DBParam("NETWORK_ID", 1), new DBParam("REVISION", 0));
    }

    private int written() {
        return ao.count(AoSheet.class, Query.select());
    }

    private void failAtFirst(RuntimeException fault) {
        told.add("inner");
        if (told.stream().filter("inner"::equals).count() == 1) {
            throw fault;
        }
    }

    @Test
    public void theOutermostIsTriedAgainForWhatWasLostInside() {
        transactions.run(() -> {
            told.add("outer");
            write("1:a:1");
            transactions.run(() -> failAtFirst(new ConflictException("on purpose", null)));
        });

        assertEquals(List.of("outer", "inner", "outer", "inner"), told);
        assertEquals(1, written());
    }

    @Test
    public void aStatementThatReallyFailedDoesNotSpoilTheNextAttempt() {
        write("1:a:1");

        transactions.run(() -> {
            told.add("outer");
            write("1:b:1");
            transactions.run(() -> {
                try {
                    write(told.size() == 1 ? "1:a:1" : "1:c:1");
                } catch (ActiveObjectsException e) {
                    throw new ConflictException("somebody was first", e);
                }
            });
        });

        assertEquals(List.of("outer", "outer"), told);
        assertEquals(3, written());
    }

    @Test
    public void whatTheDatabaseTookBackForAnotherIsTriedAgain() {
        transactions.run(() -> failAtFirst(new ActiveObjectsException(new SQLException("deadlock", "40P01"))));

        assertEquals(List.of("inner", "inner"), told);
    }

    @Test
    public void anyOtherFaultIsNot() {
        assertThrows(
                IllegalStateException.class,
                () -> transactions.run(() -> failAtFirst(new IllegalStateException("on purpose"))));

        assertEquals(List.of("inner"), told);
    }

    @Test
    public void whoIsOvertakenForEverGivesUpAndSaysSo() {
        assertThrows(
                ConflictException.class,
                () -> transactions.run(() -> {
                    told.add("again");
                    throw new ConflictException("for ever", null);
                }));

        assertEquals(5, told.size());
    }

    @Test
    public void whatFollowsComesOnceAndOnlyWhenTheChangeIsKept() {
        transactions.run(() -> {
            transactions.run(() -> transactions.afterCommit(() -> told.add("afterwards")));
            failAtFirst(new ConflictException("on purpose", null));
        });
        assertEquals(List.of("inner", "inner", "afterwards"), told);

        assertThrows(
                IllegalStateException.class,
                () -> transactions.run(() -> {
                    transactions.afterCommit(() -> told.add("never"));
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(List.of("inner", "inner", "afterwards"), told);
    }

    @Test
    public void aFaultInWhatFollowsTakesNothingBack() {
        transactions.run(() -> {
            write("1:a:1");
            transactions.afterCommit(() -> {
                throw new IllegalStateException("on purpose");
            });
        });

        assertEquals(1, written());
    }
}
