package dk.albertslund.innovation.event.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventPublisher;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.ConflictException;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.KeysAsTexts;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.event.GateDecidedEvent;
import dk.albertslund.innovation.event.PhaseChangedEvent;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.MoveProposals;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveListener;
import dk.albertslund.innovation.phase.PhaseMoveService;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** Events of moves on real tables: after the commit, once, and not after a rollback. */
@Data(Tables.class)
public class InnovationEventPublisherTest extends ActiveObjectsTest {
    private static final String SPACE = "UNGFRI";
    private static final PhaseChangedEvent FORWARD =
            new PhaseChangedEvent(SPACE, Samples.NOON, "focus", 1, "discovery", 1, false);

    private final List<Object> published = new ArrayList<>();
    private NetworkOnTables tables;
    private InnovationEventPublisher publisher;
    private Network network;

    @Before
    public void aNetwork() {
        tables = new NetworkOnTables(ao);
        network = tables.found(SPACE);
        publisher = new InnovationEventPublisher(new PublishedEvents(), tables.transactions, tables.networks);
    }

    /** Remembers what is published. */
    private final class PublishedEvents implements EventPublisher {
        @Override
        public void publish(Object event) {
            published.add(event);
        }

        @Override
        public void register(Object listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregister(Object listener) {
            throw new UnsupportedOperationException();
        }
    }

    private PhaseMoveService moves(PhaseMoveListener... others) {
        List<PhaseMoveListener> listeners = new ArrayList<>(List.of(publisher));
        listeners.addAll(List.of(others));
        return new PhaseMoveService(
                tables.moves,
                listeners,
                tables.transactions,
                new PhaseTitles(new KeysAsTexts("innovation\\..*")),
                Samples.CLOCK);
    }

    private void forward(PhaseMoveService moves) {
        moves.move(network, MoveProposals.to(Phase.DISCOVERY, "Fordi", "key-asta"), Gate.open());
    }

    @Test
    public void aMoveIsToldOnceWhenItIsCommitted() {
        tables.transactions.run(() -> {
            forward(moves());
            assertEquals(List.of(), published);
        });

        assertEquals(List.of(FORWARD), published);
    }

    @Test
    public void aMoveThatIsRolledBackIsNotTold() {
        PhaseMoveService failing = moves((where, move) -> {
            throw new IllegalStateException("on purpose");
        });

        assertThrows(IllegalStateException.class, () -> forward(failing));
        assertEquals(Phase.FOCUS, tables.moveService.position(network).phase());
        assertEquals(List.of(), published);
    }

    @Test
    public void aMoveThatIsTriedAgainIsToldOnce() {
        List<PhaseMove> tries = new ArrayList<>();
        forward(moves((where, move) -> {
            tries.add(move);
            if (tries.size() == 1) {
                throw new ConflictException("on purpose", null);
            }
        }));

        assertEquals(2, tries.size());
        assertEquals(List.of(FORWARD), published);
    }

    @Test
    public void takingAMoveBackIsToldAsThat() {
        forward(moves());
        published.clear();
        moves().undo(network, "key-asta");

        assertEquals(List.of(new PhaseChangedEvent(SPACE, Samples.NOON, "discovery", 1, "focus", 1, true)), published);
    }

    @Test
    public void aStopIsADecisionAndNoChangeOfPhase() {
        moves().move(
                        network,
                        MoveProposals.to(Phase.FOCUS, MoveProposals.stop("Ingen tid", Decider.CHIEF_FORUM), "key-asta"),
                        new Gate(List.of(), true));

        assertEquals(List.of(new GateDecidedEvent(SPACE, Samples.NOON, "focus", 1, "stop", false)), published);
    }

    @Test
    public void movesOfAnArchiveAndOfPracticeNetworksAreNotTold() {
        forward(tables.moveService);
        List<PhaseMove> recorded = tables.moves.of(network.id()).all();
        Network restored = tables.found("NYT");
        moves().restore(restored, recorded);
        recorded.forEach(move ->
                publisher.onMove(new Network(network.id(), SPACE, true, network.founder(), network.founded()), move));

        assertEquals(Phase.DISCOVERY, tables.moves.of(restored.id()).position().phase());
        assertEquals(List.of(), published);
    }
}
