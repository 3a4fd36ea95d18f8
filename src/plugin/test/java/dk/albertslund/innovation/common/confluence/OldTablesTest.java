package dk.albertslund.innovation.common.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.MoveProposals;
import dk.albertslund.innovation.question.QuestionForm;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.test.jdbc.Data;
import net.java.ao.test.jdbc.NonTransactional;
import org.junit.Before;
import org.junit.Test;

/**
 * Migration of the oldest version's tables keeps all data. Upgrade tasks run first, then Active Objects adds columns and
 * indexes.
 */
@Data(OldTables.class)
public class OldTablesTest extends ActiveObjectsTest {
    private static final String DRAFT = "11111111-1111-4111-8111-111111111111";

    private NetworkOnTables tables;

    @Before
    public void core() {
        tables = new NetworkOnTables(ao);
    }

    private Network network() {
        return tables.networks.findBySpace("UNG").orElseThrow();
    }

    private Sheet question() {
        return tables.sheets.find(network().id(), QuestionForm.KEY, 1);
    }

    @Test
    public void theSummaryIsRead() {
        Summary summary = tables.summaries.findBySpace("UNG").orElseThrow();

        assertEquals("Unge og fritid", summary.profile().title());
        assertEquals(List.of("key-asta"), summary.profile().leaders());
        assertEquals("Hvordan finder unge vejen selv?", summary.question());
        assertEquals(new PhasePosition(Phase.FOCUS, 2), summary.position());
        assertEquals(2, tables.summaries.findAll().size());
    }

    @Test
    public void whatPeopleWroteIsReadToTheLetter() {
        SheetState state = tables.sheets.state(question());

        assertEquals("De unge finder ikke vejen til fritiden \u2013 'selv'", state.value("why"));
        assertEquals(DRAFT, state.value("chosen"));
        assertEquals(
                List.of("De unge finder ikke vejen til fritiden \u2013 'selv'", "De unge finder ikke vejen"),
                tables.sheets.history(question(), Row.SHEET, "why", Integer.MAX_VALUE, 50).stream()
                        .map(FieldChange::value)
                        .toList());
    }

    @Test
    public void movesAndPagesAreRead() {
        assertEquals(
                List.of("", "Vi manglede de unge selv"),
                tables.moves.of(network().id()).all().stream()
                        .map(move -> move.reason())
                        .toList());
        assertEquals(
                List.of("2026-03-02", "2026-03-02"),
                tables.moves.of(network().id()).all().stream()
                        .map(move -> move.details().day().toString())
                        .toList());
        assertEquals(
                List.of("home 101", "question 102"),
                tables.pages.findByNetwork(network().id()).stream()
                        .map(shown -> shown.part() + " " + shown.pageId())
                        .toList());
    }

    @Test
    public void workGoesOnWhereItStopped() {
        tables.draft(network(), DRAFT, "Hvordan finder unge vejen?", 3);
        tables.moveService.move(network(), MoveProposals.to(Phase.DISCOVERY, "", "key-asta"), Gate.open());
        tables.found("NY");

        Summary summary = tables.summaries.findBySpace("UNG").orElseThrow();
        assertEquals("Hvordan finder unge vejen?", summary.question());
        assertEquals(new PhasePosition(Phase.DISCOVERY, 2), summary.position());
        assertEquals(3, tables.summaries.findAll().size());
    }

    @Test
    @NonTransactional
    @SuppressWarnings("unchecked")
    public void theTablesAreShapedLikeNewOnes() throws Exception {
        Set<String> old = shape();

        entityManager.migrateDestructively(new Class[0]);
        assertEquals(Set.of(), shape());
        new Tables().update(entityManager);

        assertEquals(String.join("\n", shape()), String.join("\n", old));
        assertTrue(old.toString(), old.contains("AO_C22AA8_CHANGE index 3 FIELD_KEY again and again"));
    }

    /** Every column with its type, and every index with its columns. */
    private Set<String> shape() throws SQLException {
        Set<String> shape = new TreeSet<>();
        try (Connection connection = entityManager.getProvider().getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            ResultSet columns = meta.getColumns(connection.getCatalog(), null, "AO\\_%", "%");
            Set<String> names = new TreeSet<>();
            while (columns.next()) {
                names.add(columns.getString("TABLE_NAME"));
                shape.add(columns.getString("TABLE_NAME") + " " + columns.getString("COLUMN_NAME") + " "
                        + columns.getString("TYPE_NAME") + " " + columns.getString("COLUMN_SIZE") + " "
                        + columns.getString("IS_NULLABLE"));
            }
            for (String name : names) {
                ResultSet indexes = meta.getIndexInfo(connection.getCatalog(), null, name, false, false);
                while (indexes.next()) {
                    shape.add(name + " index " + indexes.getString("ORDINAL_POSITION") + " "
                            + indexes.getString("COLUMN_NAME") + " "
                            + (indexes.getBoolean("NON_UNIQUE") ? "again and again" : "once"));
                }
            }
        }
        return shape;
    }
}
