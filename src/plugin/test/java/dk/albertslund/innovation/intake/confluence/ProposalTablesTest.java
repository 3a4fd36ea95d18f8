package dk.albertslund.innovation.intake.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.SuppliedClock;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.AoTransactions;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.intake.ProposalRetention;
import dk.albertslund.innovation.intake.ProposalService;
import dk.albertslund.innovation.intake.ProposalStatus;
import dk.albertslund.innovation.intake.ProposalValidator;
import dk.albertslund.innovation.intake.StartableProposals;
import dk.albertslund.innovation.intake.ThemeMark;
import dk.albertslund.innovation.intake.ThemeProposal;
import dk.albertslund.innovation.model.HalfYear;
import dk.albertslund.innovation.network.PermissionsInMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

@Data(Tables.class)
public class ProposalTablesTest extends ActiveObjectsTest {
    private static final String SPACE = "TEMAER";
    private static final String AUTHOR = Samples.ASTA.key();
    private static final String DECIDER = Samples.BO.key();
    private static final Map<String, String> MEALS =
            Map.of("title", "Måltider = sammen", "theme", "Mange spiser alene", "crossCutting", "Køkken = pleje");

    private Instant now = Instant.parse("2026-11-28T10:00:00Z");
    private AoTransactions transactions;
    private AoProposalRepository proposals;
    private ProposalService service;

    @Before
    public void anEmptyIntake() {
        transactions = new AoTransactions(ao);
        proposals = new AoProposalRepository(ao);
        service = new ProposalService(
                proposals,
                new ProposalValidator(new FieldValueValidator(Samples.PEOPLE)),
                List.of(),
                transactions,
                new SuppliedClock(() -> now));
    }

    private ThemeProposal only() {
        List<ThemeProposal> all = proposals.findBySpace(SPACE);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static List<String> problems(ThrowingRunnable action) {
        return assertThrows(ValidationException.class, action).errors().stream()
                .map(ValidationError::toString)
                .map(error -> error.replaceAll("ValidationError\\[field=(.*?), messageKey=(.*?), .*", "$1 $2"))
                .toList();
    }

    @Test
    public void aProposalIsReadAsItWasWritten() {
        service.propose(SPACE, AUTHOR, MEALS);

        ThemeProposal read = only();
        assertEquals("Måltider = sammen", read.text().title());
        assertEquals("Mange spiser alene", read.text().theme());
        assertEquals(
                Map.of(ThemeMark.CROSS_CUTTING, "Køkken = pleje"), read.text().marks());
        assertEquals(now, read.proposed());
        assertTrue(read.isOpen() && read.isBy(AUTHOR));
        assertEquals(List.of(), proposals.findBySpace("ANDRE"));
    }

    @Test
    public void itIsForTheHalfYearWhoseDeadlineIsNext() {
        service.propose(SPACE, AUTHOR, MEALS);
        assertEquals(new HalfYear(2027, true), only().halfYear());

        now = Instant.parse("2026-12-02T10:00:00Z");
        service.propose(SPACE, AUTHOR, MEALS);
        assertEquals(
                new HalfYear(2027, false), proposals.findBySpace(SPACE).get(0).halfYear());
    }

    @Test
    public void everythingWrongIsSaidAtItsField() {
        assertEquals(
                List.of("title innovation.form.problem.empty", "welfare innovation.form.problem.cpr"),
                problems(() -> service.propose(SPACE, AUTHOR, Map.of("welfare", "010190-1234"))));
        assertEquals(
                List.of("title innovation.form.problem.long", "learning innovation.form.problem.long"),
                problems(() ->
                        service.propose(SPACE, AUTHOR, Map.of("title", "x".repeat(141), "learning", "x".repeat(201)))));
        assertEquals(
                List.of("welfare innovation.intake.problem.marks"),
                problems(() -> service.propose(SPACE, AUTHOR, Map.of("title", "Uden kendetegn"))));
        assertEquals(List.of(), proposals.findBySpace(SPACE));
    }

    @Test
    public void nobodyHasMoreThanTwentyOpenInOneSpace() {
        for (int number = 0; number < 20; number++) {
            service.propose(SPACE, AUTHOR, MEALS);
        }
        assertEquals(List.of(" innovation.intake.problem.many"), problems(() -> service.propose(SPACE, AUTHOR, MEALS)));
        service.propose(SPACE, DECIDER, MEALS);
        service.withdraw(SPACE, proposals.findBySpace(SPACE).get(1).id(), AUTHOR);
        service.propose(SPACE, AUTHOR, MEALS);
    }

    @Test
    public void theAuthorChangesItUntilItIsDecided() {
        int id = service.propose(SPACE, AUTHOR, MEALS);
        Map<String, String> changed = Map.of("title", "Måltider", "complex", "Alt er prøvet");

        assertEquals(
                List.of(" innovation.intake.problem.gone"),
                problems(() -> service.change(SPACE, id, DECIDER, changed)));
        assertEquals(
                List.of("title innovation.form.problem.empty"),
                problems(() -> service.change(SPACE, id, AUTHOR, Map.of("learning", "x"))));
        service.change(SPACE, id, AUTHOR, changed);

        assertEquals("Måltider", only().text().title());
        assertEquals("", only().text().theme());
        assertEquals(Map.of(ThemeMark.COMPLEX, "Alt er prøvet"), only().text().marks());
        service.accept(SPACE, id, DECIDER);
        assertEquals(
                List.of(" innovation.intake.problem.gone"), problems(() -> service.change(SPACE, id, AUTHOR, MEALS)));
    }

    @Test
    public void onlyTheAuthorTakesItBack() {
        int id = service.propose(SPACE, AUTHOR, MEALS);

        assertEquals(List.of(" innovation.intake.problem.gone"), problems(() -> service.withdraw(SPACE, id, DECIDER)));
        assertEquals(List.of(" innovation.intake.problem.gone"), problems(() -> service.withdraw("ANDRE", id, AUTHOR)));
        service.withdraw(SPACE, id, AUTHOR);
        assertEquals(List.of(), proposals.findBySpace(SPACE));
    }

    @Test
    public void itIsAnsweredOnceAndInItsOwnSpaceOnly() {
        int id = service.propose(SPACE, AUTHOR, MEALS);

        assertEquals(List.of(" innovation.intake.problem.gone"), problems(() -> service.accept("ANDRE", id, DECIDER)));
        assertEquals(
                List.of("reason innovation.form.problem.empty"),
                problems(() -> service.decline(SPACE, id, DECIDER, " ")));
        service.decline(SPACE, id, DECIDER, "Det er i gang");
        assertEquals(List.of(" innovation.intake.problem.gone"), problems(() -> service.accept(SPACE, id, DECIDER)));
        assertEquals(List.of(" innovation.intake.problem.gone"), problems(() -> service.withdraw(SPACE, id, AUTHOR)));
        assertEquals("Det er i gang", only().outcome().reason());
        assertEquals(DECIDER, only().outcome().decider());
        assertEquals(ProposalStatus.DECLINED, only().outcome().status());
    }

    @Test
    public void theAuthorAndNobodyElseMayStartAnAcceptedOneWithoutAdministeringTheSpace() {
        PermissionsInMemory permissions = new PermissionsInMemory();
        StartableProposals startable = new StartableProposals(proposals, permissions);
        int id = service.propose(SPACE, AUTHOR, MEALS);
        assertEquals(List.of(), startable.of(AUTHOR));
        service.accept(SPACE, id, DECIDER);

        assertEquals(1, startable.of(AUTHOR).size());
        assertEquals(List.of(), startable.of(DECIDER));
        permissions.unreadable.add(SPACE);
        assertEquals(List.of(), startable.of(AUTHOR));
    }

    @Test
    public void answeredOnesAreDeletedAfterTheMonthsOfTheSettings() {
        NetworkOnTables tables = new NetworkOnTables(ao);
        ProposalRetention retention =
                new ProposalRetention(proposals, tables.settings, transactions, new SuppliedClock(() -> now));
        service.accept(SPACE, service.propose(SPACE, AUTHOR, MEALS), DECIDER);
        int open = service.propose(SPACE, AUTHOR, MEALS);

        now = now.plus(Duration.ofDays(180));
        assertEquals(0, retention.eraseExpired());
        now = now.plus(Duration.ofDays(5));
        assertEquals(1, retention.eraseExpired());
        assertEquals(open, only().id());
    }

    @Test
    public void theyGoWithTheirSpace() {
        service.propose(SPACE, AUTHOR, MEALS);
        service.propose("ANDRE", AUTHOR, MEALS);
        transactions.run(() -> proposals.deleteBySpace(SPACE));

        assertEquals(List.of(), proposals.findBySpace(SPACE));
        assertEquals(1, proposals.findBySpace("ANDRE").size());
    }
}
