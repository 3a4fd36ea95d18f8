package dk.albertslund.innovation.phase.confluence;

import static org.junit.Assert.assertEquals;

import com.atlassian.activeobjects.external.ModelVersion;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.OldTables;
import dk.albertslund.innovation.form.confluence.AoChange;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import net.java.ao.test.jdbc.Data;
import net.java.ao.test.jdbc.NonTransactional;
import org.junit.Before;
import org.junit.Test;

/** Migration of expected values from before data version 1, on the tables of the oldest version. */
@Data(OldTables.class)
public class ValueTypesUpgradeTaskTest extends ActiveObjectsTest {
    private static final String LIST = "expectedValue";
    private static final String FIELD = "valueType";

    private final List<FieldChange> changes = new ArrayList<>();
    private NetworkOnTables tables;

    @Before
    public void core() {
        tables = new NetworkOnTables(ao);
    }

    private Sheet sheet(String kind) {
        int network = tables.networks.findBySpace("UNG").orElseThrow().id();
        return tables.sheets.find(network, kind, 1);
    }

    private void write(String list, String row, String field, String value) {
        int revision = changes.size() + 1;
        changes.add(new FieldChange(revision, revision, list, row, field, value, "key-asta", Samples.NOON));
    }

    private void keepIn(String kind) {
        changes.forEach(change -> tables.sheets.open(sheet(kind).key()).lock().append(List.of(change)));
        changes.clear();
    }

    private void upgrade() {
        new ValueTypesUpgradeTask().upgrade(ModelVersion.valueOf("0"), ao);
    }

    private String type(String row) {
        SheetState state = tables.sheets.state(sheet("phaseFocus"));
        return state.row(row).orElseThrow().value(FIELD);
    }

    @Test
    public void eachBottomLineBecomesOneOfTheFiveKinds() {
        Map<String, String> expected = Map.of(
                "productivity", "efficiency",
                "effect", "quality",
                "serviceExperience", "quality",
                "democracy", "citizenInvolvement",
                "wellbeing", "staffSatisfaction",
                "politicalGoals", "politicalGoals",
                "", "");
        expected.keySet().forEach(old -> write(LIST, "row-" + old, FIELD, old));
        keepIn("phaseFocus");

        upgrade();
        upgrade();

        expected.forEach((old, now) -> assertEquals(old, now, type("row-" + old)));
    }

    @Test
    public void theHistoryOfAFieldCanStillBeRead() {
        write(LIST, "row-1", FIELD, "effect");
        write(LIST, "row-1", FIELD, "democracy");
        keepIn("phaseFocus");

        upgrade();

        assertEquals(
                List.of("citizenInvolvement", "quality"),
                tables.sheets.history(sheet("phaseFocus"), "row-1", FIELD, Integer.MAX_VALUE, 50).stream()
                        .map(FieldChange::value)
                        .toList());
    }

    @Test
    public void whatOnlyLooksLikeItIsLeftAlone() {
        write(LIST, "row-1", "description", "effect");
        write("challenges", "row-2", "challenge", "effect");
        keepIn("phaseFocus");
        write(LIST, "row-3", FIELD, "effect");
        keepIn("phaseTheming");
        int before = ao.count(AoChange.class, Query.select());

        upgrade();

        SheetState focus = tables.sheets.state(sheet("phaseFocus"));
        assertEquals("effect", focus.row("row-1").orElseThrow().value("description"));
        assertEquals("effect", focus.row("row-2").orElseThrow().value("challenge"));
        SheetState theming = tables.sheets.state(sheet("phaseTheming"));
        assertEquals("effect", theming.row("row-3").orElseThrow().value(FIELD));
        assertEquals(before, ao.count(AoChange.class, Query.select()));
    }

    /** On first installation the task runs before the tables exist. */
    @Test
    @NonTransactional
    @SuppressWarnings("unchecked")
    public void anEmptyDatabaseGetsItsTables() throws Exception {
        entityManager.migrateDestructively(new Class[0]);

        upgrade();

        assertEquals(0, ao.count(AoChange.class, Query.select()));
    }
}
