package dk.albertslund.innovation.privacy.confluence;

import static dk.albertslund.innovation.stakeholder.StakeholderForm.INFLUENCE;
import static dk.albertslund.innovation.stakeholder.StakeholderForm.LABEL;
import static dk.albertslund.innovation.stakeholder.StakeholderForm.PERSON;
import static dk.albertslund.innovation.stakeholder.StakeholderForm.RETENTION;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.AoTransactions;
import dk.albertslund.innovation.common.confluence.EveryColumn;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.CopyOutcome;
import dk.albertslund.innovation.form.EditConflictException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.privacy.RetentionService;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** A name is stored in one table only, and erasing it leaves no copy. */
@Data(Tables.class)
public class PersonTablesTest extends ActiveObjectsTest {
    private static final String ROW = "6f1c1f0e-0000-4000-8000-000000000001";
    private static final String NAME = "Rikke Opdigtet";
    private static final String PERSON_COLUMN = ".PERSON_NAME";

    private NetworkOnTables tables;
    private Network network;
    private EveryColumn everywhere;

    @Before
    public void aStakeholderWithAName() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        everywhere = new EveryColumn(entityManager);
        save(LABEL, "Formanden for boldklubben", 0);
        save(INFLUENCE, "4", 0);
        save(RETENTION, "2027-03-01", 0);
        save(PERSON, NAME, 0);
    }

    private FieldChange save(String field, String value, int base) {
        return tables.forms.save(tables.stakeholders, edit(field, value, base));
    }

    private FieldUpdate edit(String field, String value, int base) {
        return edit(ROW, field, value, base);
    }

    private FieldUpdate edit(String row, String field, String value, int base) {
        String list = StakeholderForm.ROWS;
        return new FieldUpdate(network.id(), StakeholderForm.KEY, 1, list, row, field, value, base, "key-asta");
    }

    private Row row() {
        return tables.sheets
                .state(tables.sheets.find(network.id(), StakeholderForm.KEY, 1))
                .rowIncludingRemoved(ROW)
                .orElseThrow();
    }

    private FieldChange name() {
        return row().cell(PERSON).orElseThrow();
    }

    private String nameNow() {
        String id = name().value();
        return tables.persons.findNames(Set.of(id)).getOrDefault(id, "gone");
    }

    @Test
    public void aNameStandsInThePersonTableAloneAndTheLogHoldsAnId() throws SQLException {
        List<String> places = everywhere.with(NAME);

        assertEquals(places.toString(), 1, places.size());
        assertTrue(places.get(0), places.get(0).toUpperCase().endsWith(PERSON_COLUMN));
        assertEquals(NAME, nameNow());
    }

    @Test
    public void anErasedNameIsNowhereAndTheRowKeepsItsScores() throws SQLException {
        FieldChange erased = tables.forms
                .anonymise(tables.stakeholders, edit(PERSON, "", 0))
                .orElseThrow()
                .change();

        assertEquals(List.of(), everywhere.with(NAME));
        assertEquals(List.of(), everywhere.with("Opdigtet"));
        assertEquals("gone", nameNow());
        assertFalse(erased.value().isEmpty());
        assertEquals("4", row().value(INFLUENCE));
    }

    @Test
    public void aCorrectedNameLeavesNothingOfTheOldOne() throws SQLException {
        save(PERSON, "Rikke Opfundet", name().revision());

        assertEquals(List.of(), everywhere.with(NAME));
        assertEquals(1, everywhere.with("Rikke Opfundet").size());
        assertEquals("Rikke Opfundet", nameNow());
    }

    @Test
    public void aNameThatIsClearedIsNowhere() throws SQLException {
        save(PERSON, "", name().revision());

        assertEquals(List.of(), everywhere.with(NAME));
        assertEquals("", name().value());
    }

    @Test
    public void whoWritesOverANameErasedMeanwhileIsToldAndTheNameDoesNotComeBack() throws SQLException {
        int seen = name().revision();
        tables.forms.anonymise(tables.stakeholders, edit(PERSON, "", 0));

        EditConflictException conflict =
                assertThrows(EditConflictException.class, () -> save(PERSON, NAME + "-Prøve", seen));

        assertEquals(
                Map.of(), tables.persons.findNames(Set.of(conflict.current().value())));
        assertEquals(List.of(), everywhere.with("Opdigtet"));
    }

    @Test
    public void theSameNameOnceMoreChangesNothing() {
        FieldChange before = name();

        assertEquals(before, save(PERSON, "  " + NAME + " ", 0));
        assertEquals(before, name());
    }

    @Test
    public void aNameNeedsADayAndTheDayStaysAsLongAsTheName() throws SQLException {
        String other = UUID.randomUUID().toString();
        assertEquals("innovation.form.problem.until", refusal(edit(other, PERSON, "Ole Opdigtet", 0)));
        assertEquals(List.of(), everywhere.with("Ole"));

        int day = row().cell(RETENTION).orElseThrow().revision();
        assertEquals("innovation.form.problem.until", refusal(edit(RETENTION, "", day)));
        assertEquals("2027-03-01", row().value(RETENTION));

        tables.forms.anonymise(tables.stakeholders, edit(PERSON, "", 0));
        save(RETENTION, "", day);
        assertEquals("", row().value(RETENTION));
    }

    private String refusal(FieldUpdate update) {
        ValidationException exception =
                assertThrows(ValidationException.class, () -> tables.forms.save(tables.stakeholders, update));
        return exception.errors().get(0).messageKey();
    }

    @Test
    public void aNumberOfTheCivilRegisterIsNoName() throws SQLException {
        assertEquals("innovation.form.problem.cpr", refusal(edit(PERSON, "Rikke 010190-1234", name().revision())));
        assertEquals(List.of(), everywhere.with("010190"));
    }

    @Test
    public void theNightlyCheckCountsNamesWhoseDayHasPassedAndALaterDaySettlesIt() {
        assertEquals(Map.of(), check(Duration.ZERO).overdue());
        assertEquals(Map.of("UNG", 1), check(Duration.ofDays(1000)).overdue());

        save(RETENTION, "2099-01-01", row().cell(RETENTION).orElseThrow().revision());

        assertEquals(Map.of(), check(Duration.ofDays(1000)).overdue());
    }

    private RetentionService.RetentionResult check(Duration later) {
        Clock clock = Clock.offset(Samples.CLOCK, later);
        return new RetentionService(tables.persons, tables.networks, new AoTransactions(ao), List.of(), clock)
                .eraseExpired();
    }

    @Test
    public void aRemovedRowCanComeBackWithItsNameForADayAndIsNamelessAfterwards() throws SQLException {
        int removed = save(Row.REMOVED, "true", 0).revision();
        assertEquals(0, check(Duration.ofHours(23)).erased());
        int back = save(Row.REMOVED, "", removed).revision();
        assertEquals(0, check(Duration.ofDays(3)).erased());
        assertEquals(NAME, nameNow());

        save(Row.REMOVED, "true", back);

        assertEquals(1, check(Duration.ofHours(25)).erased());
        assertEquals(List.of(), everywhere.with(NAME));
    }

    @Test
    public void neitherNamesNorWhatIsThoughtOfPeopleTravelToAnotherNetwork() throws SQLException {
        save(StakeholderForm.CAN_BLOCK, "true", 0);
        save(StakeholderForm.ATTITUDE, "against", 0);
        Network other = tables.found("NY");

        assertEquals(CopyOutcome.ALL, tables.forms.copy(tables.stakeholders, network.id(), other.id(), "key-bo"));

        Set<String> fields = tables.sheets
                .state(tables.sheets.find(other.id(), StakeholderForm.KEY, 1))
                .rows(StakeholderForm.ROWS)
                .get(0)
                .cells()
                .keySet();
        assertEquals(Set.of(LABEL, INFLUENCE), fields);
        assertEquals(1, everywhere.with(NAME).size());
    }

    @Test
    public void aRemovedNetworkTakesItsNamesAlong() throws SQLException {
        tables.found("NY");
        tables.deletionService.remove(network);

        assertEquals(List.of(), everywhere.with(NAME));
    }

    @Test
    public void namesOfManyRowsAreReadInOneStatement() {
        assertEquals(
                1,
                statements(() -> tables.persons.findNames(Set.of(name().value(), "x", "y"))) - statements(this::name));
        assertEquals(0, statements(() -> tables.persons.findNames(Set.of())));
        assertNotEquals("", name().value());
    }
}
