package dk.albertslund.innovation.mail.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.mail.MailChoices;
import dk.albertslund.innovation.mail.MailDelivery;
import dk.albertslund.innovation.mail.MailKind;
import dk.albertslund.innovation.mail.MailOccasion;
import dk.albertslund.innovation.mail.MailQueue;
import dk.albertslund.innovation.mail.MailRetention;
import dk.albertslund.innovation.mail.MailUsers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.java.ao.test.jdbc.Data;
import net.java.ao.test.jdbc.NonTransactional;
import org.junit.Before;
import org.junit.Test;

/** On real tables: who has turned which mail off, and that nobody gets one twice. */
@Data(Tables.class)
public class MailTablesTest extends ActiveObjectsTest {
    private static final String ASTA = "key-asta";
    private static final String BO = "key-bo";
    private static final MailOccasion WEEK = new MailOccasion(MailKind.DIGEST, 0, "2026-03-02");

    private final Set<String> gone = new HashSet<>();
    private NetworkOnTables tables;
    private AoMailStateRepository states;
    private MailChoices choices;
    private MailDelivery delivery;

    @Before
    public void twoUsers() {
        tables = new NetworkOnTables(ao);
        states = new AoMailStateRepository(ao);
        choices = new MailChoices(states, tables.transactions, Samples.CLOCK);
        delivery = delivery(new RecordingQueue());
    }

    private MailDelivery delivery(MailQueue queue) {
        return new MailDelivery(states, users(), queue, tables.transactions, Samples.CLOCK);
    }

    private MailUsers users() {
        return new MailUsers() {
            @Override
            public Optional<String> address(String userKey) {
                return isThere(userKey) ? Optional.of(userKey + "@example.org") : Optional.empty();
            }

            @Override
            public boolean isThere(String userKey) {
                return !gone.contains(userKey);
            }
        };
    }

    private static final class RecordingQueue implements MailQueue {
        private final List<String> added = new ArrayList<>();

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void add(String address, String subject, String html) {
            added.add(address + ": " + subject);
        }
    }

    @Test
    public void allMailsAreOnUntilTheirReceiverTurnsOneOff() {
        assertEquals(Optional.of("key-asta@example.org"), delivery.address(ASTA, MailKind.DIGEST));

        choices.setOff(ASTA, MailKind.DIGEST, true);

        assertEquals(Optional.empty(), delivery.address(ASTA, MailKind.DIGEST));
        assertTrue(choices.isOff(ASTA, MailKind.DIGEST));
        assertTrue(delivery.address(ASTA, MailKind.BRIEF).isPresent());
        assertTrue(delivery.address(BO, MailKind.DIGEST).isPresent());

        choices.setOff(ASTA, MailKind.DIGEST, false);
        assertTrue(delivery.address(ASTA, MailKind.DIGEST).isPresent());
    }

    @Test
    public void theSameOccasionIsMarkedOnceForEachUser() {
        assertTrue(delivery.markSent(ASTA, WEEK));
        assertFalse(delivery.markSent(ASTA, WEEK));
        assertTrue(delivery.markSent(BO, WEEK));
        assertTrue(delivery.markSent(ASTA, new MailOccasion(MailKind.DIGEST, 0, "2026-03-09")));
        assertEquals(Optional.of(Samples.NOON), states.lastSent(ASTA, MailKind.DIGEST, 0));
        assertEquals(Optional.empty(), states.lastSent(ASTA, MailKind.BRIEF, 0));
    }

    @Test
    public void whoTurnsMailsOffAfterOneWasSentIsRememberedForBoth() {
        delivery.markSent(ASTA, WEEK);

        choices.setOff(ASTA, MailKind.DIGEST, true);

        assertTrue(choices.isOff(ASTA, MailKind.DIGEST));
        assertFalse(delivery.markSent(ASTA, WEEK));
    }

    @Test
    public void aNetworkTakesWhatWasSentAboutItAlong() {
        int network = tables.found("UNG").id();
        MailOccasion brief = new MailOccasion(MailKind.BRIEF, network, "2026-03-03");
        delivery.markSent(ASTA, brief);
        delivery.markSent(ASTA, WEEK);
        assertEquals(Set.of(), states.findOrphanedNetworkIds(List.of(network)));
        assertEquals(Set.of(network), states.findOrphanedNetworkIds(List.of()));

        states.deleteByNetwork(network);

        assertTrue(delivery.markSent(ASTA, brief));
        assertFalse(delivery.markSent(ASTA, WEEK));
    }

    @Test
    @NonTransactional
    public void whoIsGoneForAMonthIsForgottenAndNobodyElse() {
        choices.setOff(ASTA, MailKind.DIGEST, true);
        choices.setOff(BO, MailKind.DIGEST, true);
        gone.add(BO);

        assertEquals(0, retention(Duration.ofDays(29)).eraseExpired());
        assertEquals(1, retention(Duration.ofDays(31)).eraseExpired());
        assertTrue(choices.isOff(ASTA, MailKind.DIGEST));
        assertFalse(choices.isOff(BO, MailKind.DIGEST));
    }

    private MailRetention retention(Duration later) {
        return new MailRetention(states, users(), tables.transactions, Clock.offset(Samples.CLOCK, later));
    }
}
