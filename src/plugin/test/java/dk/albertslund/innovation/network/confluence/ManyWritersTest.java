package dk.albertslund.innovation.network.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import dk.albertslund.activeobjects.AoDatabase;
import dk.albertslund.activeobjects.EntityManagerActiveObjects;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.activeobjects.testing.ConfluenceTableNames;
import dk.albertslund.activeobjects.testing.TestDatabase;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.MoveDetails;
import dk.albertslund.innovation.phase.MoveProposals;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.java.ao.EntityManager;
import net.java.ao.builder.DriverManagerDataSource;
import net.java.ao.test.jdbc.Data;
import net.java.ao.test.jdbc.NonTransactional;
import org.junit.Before;
import org.junit.Test;

/** All writers of a network run concurrently on two nodes without deadlocks. */
@Data(Tables.class)
public class ManyWritersTest extends ActiveObjectsTest {
    private static final int ROUNDS = 15;

    private final Queue<SQLException> takenBack = new ConcurrentLinkedQueue<>();
    private final Set<String> acknowledged = java.util.concurrent.ConcurrentHashMap.newKeySet();
    private final QuestionForm question = new QuestionForm();
    private final StakeholderForm stakeholders = new StakeholderForm();
    private List<NetworkOnTables> nodes;
    private Network network;

    /** Records transactions that the database rolled back because of a concurrent one. */
    private final class Watched extends EntityManagerActiveObjects {
        Watched(EntityManager entityManager) {
            super(entityManager);
        }

        @Override
        protected <T> T begin(TransactionCallback<T> callback) throws SQLException {
            try {
                return super.begin(callback);
            } catch (RuntimeException | SQLException e) {
                note(e);
                throw e;
            }
        }
    }

    private void note(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("40")) {
                takenBack.add(sql);
            }
        }
    }

    @Before
    public void twoNodes() {
        nodes = List.of(node(), node());
        network = nodes.get(0).found("UNG");
        nodes.get(0).wiki.space("UNG");
        nodes.get(1).wiki.space("UNG");
    }

    private NetworkOnTables node() {
        TestDatabase database = new TestDatabase();
        ActiveObjects watched = new Watched(AoDatabase.open(
                new DriverManagerDataSource(database.getUrl(), database.getUsername(), database.getPassword()),
                ConfluenceTableNames.NAMESPACE));
        return new NetworkOnTables(watched, Samples.CLOCK);
    }

    private interface Work {
        void at(NetworkOnTables node, int round);
    }

    private Callable<Void> many(int node, Work work) {
        return () -> {
            for (int round = 1; round <= ROUNDS; round++) {
                work.at(nodes.get(node), round);
            }
            return null;
        };
    }

    @Test
    @NonTransactional
    public void allKindsOfWritersAtOnceLoseNothingAndNeverLockEachOtherOut() throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            String field = node == 0 ? "whyHere" : "guidingStarLink";
            String why = node == 0 ? "why" : "problem";
            String row = UUID.randomUUID().toString();
            work.add(many(
                    node, (tables, round) -> save(tables, profile(tables), "", Row.SHEET, field, "Profil " + round)));
            work.add(many(node, (tables, round) -> save(tables, question, "", Row.SHEET, why, "Fordi " + round)));
            work.add(many(
                    node,
                    (tables, round) -> save(
                            tables,
                            stakeholders,
                            StakeholderForm.ROWS,
                            row,
                            StakeholderForm.LABEL,
                            "Gruppe " + round)));
            work.add(many(node, (tables, round) -> addAndRemove(tables)));
        }
        work.add(many(0, (tables, round) -> stopAndGoOn(tables)));
        work.add(many(1, (tables, round) -> tables.reconciliation.run(() -> false)));
        atOnce(work);

        assertEquals(List.of(), List.copyOf(takenBack));
        assertKept();
    }

    private static ProfileForm profile(NetworkOnTables tables) {
        return new ProfileForm(tables.settings);
    }

    private FieldUpdate edit(FormKind kind, String list, String row, String field, String value, int base) {
        return new FieldUpdate(network.id(), kind.key(), Sheet.ONLY_TURN, list, row, field, value, base, "key-asta");
    }

    /** Saves a field that no other thread writes. */
    private void save(NetworkOnTables tables, FormKind kind, String list, String row, String field, String value) {
        int base = tables.sheets.find(network.id(), kind.key(), Sheet.ONLY_TURN).revision();
        FieldChange change = tables.forms.save(kind, edit(kind, list, row, field, value, base));
        assertTrue(acknowledged.add(text(kind, change)));
    }

    private static String text(FormKind kind, FieldChange change) {
        return kind.key() + " " + change.revision() + " " + change.row() + " " + change.field() + " " + change.value();
    }

    private void addAndRemove(NetworkOnTables tables) {
        String row = UUID.randomUUID().toString();
        tables.forms.add(
                stakeholders, List.of(edit(stakeholders, StakeholderForm.ROWS, row, StakeholderForm.LABEL, "Kort", 0)));
        tables.forms.remove(
                stakeholders, List.of(edit(stakeholders, StakeholderForm.ROWS, row, Row.REMOVED, "true", 0)));
    }

    /** Writes to the profile and the summary. */
    private void stopAndGoOn(NetworkOnTables tables) {
        Phase phase = tables.moveService.position(network).phase();
        MoveDetails stop = MoveProposals.stop("Vent", Decider.NETWORK);
        tables.moveService.move(network, MoveProposals.to(phase, stop, "key-asta"), new Gate(List.of(), true));
        tables.moveService.undo(network, "key-asta");
        Phase next = phase == Phase.FOCUS ? Phase.DISCOVERY : Phase.FOCUS;
        tables.moveService.move(network, MoveProposals.to(next, "Fordi", "key-asta"), Gate.open());
    }

    private static void atOnce(List<Callable<Void>> work) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    private void assertKept() {
        NetworkOnTables tables = nodes.get(0);
        Set<String> lost = new HashSet<>(acknowledged);
        for (FormKind kind : List.of(profile(tables), question, stakeholders)) {
            Sheet sheet = tables.sheets.find(network.id(), kind.key(), Sheet.ONLY_TURN);
            acknowledged.stream().map(text -> text.split(" ")).forEach(text -> tables.sheets
                    .history(sheet, text[2], text[3], Integer.MAX_VALUE, Integer.MAX_VALUE)
                    .forEach(change -> lost.remove(text(kind, change))));
        }
        Summary summary = tables.summaries.findBySpace("UNG").orElseThrow();

        assertEquals(Set.of(), lost);
        assertEquals(6 * ROUNDS, acknowledged.size());
        assertEquals(tables.moveService.position(network), summary.position());
        assertEquals(3 * ROUNDS, tables.moveService.of(network.id()).all().size());
    }
}
