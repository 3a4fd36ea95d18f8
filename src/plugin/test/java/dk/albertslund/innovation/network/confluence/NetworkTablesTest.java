package dk.albertslund.innovation.network.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.creation.NetworkProposal;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.TurnAwareFormService;
import dk.albertslund.innovation.form.confluence.AoChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.MoveDetails;
import dk.albertslund.innovation.phase.MoveProposals;
import dk.albertslund.innovation.phase.form.FocusForm;
import dk.albertslund.innovation.profile.ProfileForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

@Data(Tables.class)
public class NetworkTablesTest extends ActiveObjectsTest {
    private static final String DRAFT = "11111111-1111-4111-8111-111111111111";

    private NetworkOnTables tables;

    @Before
    public void core() {
        tables = new NetworkOnTables(ao);
    }

    private Summary summary(String spaceKey) {
        return tables.summaries.findBySpace(spaceKey).orElseThrow();
    }

    @Test
    public void aNewNetworkStandsInTheSummaryAsTheWizardMadeIt() {
        tables.found("UNG");

        Summary summary = summary("UNG");

        assertEquals("Unge og fritid", summary.profile().title());
        assertEquals("welfare", summary.profile().type());
        assertEquals(List.of("key-asta"), summary.profile().leaders());
        assertEquals(List.of("key-bo"), summary.profile().referenceLeaders());
        assertEquals("2026-09-01", summary.profile().plannedEnd());
        assertEquals(PhasePosition.FIRST, summary.position());
        assertEquals("", summary.question());
        assertEquals(Samples.NOON, summary.lastActivity());
    }

    @Test
    public void aSpaceHoldsOneNetwork() {
        tables.found("UNG");

        assertThrows(RuntimeException.class, () -> tables.found("UNG"));
        assertEquals(1, tables.summaries.findAll().size());
    }

    @Test
    public void answersThatCannotBeKeptMakeNothing() {
        NetworkProposal wrong = new NetworkProposal(Map.of("themeTitle", "", "spaceKey", "UNG"));

        assertThrows(ValidationException.class, () -> tables.creationService.create(wrong, "UNG", "key-asta"));

        assertTrue(tables.networks.findBySpace("UNG").isEmpty());
    }

    @Test
    public void theChosenQuestionReachesTheSummaryInTheSameSave() {
        Network network = tables.found("UNG");
        tables.draft(network, DRAFT, "Hvordan finder unge vejen til fritiden selv?", 0);
        tables.write(network, "chosen", DRAFT, 0);

        assertEquals(
                "Hvordan finder unge vejen til fritiden selv?", summary("UNG").question());
    }

    @Test
    public void movesAreKeptAndTheLastOneStandsInTheSummary() {
        Network network = tables.found("UNG");
        tables.moveService.move(network, MoveProposals.to(Phase.DISCOVERY, "", "key-asta"), Gate.open());
        tables.moveService.move(network, MoveProposals.to(Phase.THEMING, "", "key-asta"), Gate.open());
        tables.moveService.move(
                network, MoveProposals.to(Phase.DISCOVERY, "Vi manglede de unge selv", "key-bo"), Gate.open());

        assertEquals(new PhasePosition(Phase.DISCOVERY, 2), summary("UNG").position());
        assertEquals(3, tables.moveService.of(network.id()).all().size());
        assertEquals(
                "Vi manglede de unge selv",
                tables.moveService.of(network.id()).all().get(2).reason());
    }

    @Test
    public void aMovesDayDeciderAndStepAreKept() {
        Network network = tables.found("UNG");
        MoveDetails details = new MoveDetails(
                "Klar til drift",
                LocalDate.of(2026, 2, 20),
                Optional.of(Decider.CHIEF_FORUM),
                Optional.of(ContinuationStep.SPREAD));
        tables.moveService.move(network, MoveProposals.to(Phase.CONTINUATION, details, "key-asta"), Gate.open());

        assertEquals(details, tables.moveService.of(network.id()).all().get(0).details());
        assertEquals(
                Samples.NOON, tables.moveService.of(network.id()).all().get(0).moved());
    }

    @Test
    public void aStopClosesTheNetworkWithItsReasonAndTakenBackItIsAtWorkAgain() {
        Network network = tables.found("UNG");
        MoveDetails details = MoveProposals.stop("Andre g\u00f8r det bedre", Decider.CHIEF_FORUM);
        tables.moveService.move(network, MoveProposals.to(Phase.FOCUS, details, "key-asta"), new Gate(List.of(), true));

        assertEquals(NetworkStatus.CLOSED, summary("UNG").profile().status());
        assertEquals(details, tables.moveService.of(network.id()).stop().orElseThrow());
        assertEquals(PhasePosition.FIRST, summary("UNG").position());

        tables.moveService.undo(network, "key-asta");

        assertEquals(NetworkStatus.ACTIVE, summary("UNG").profile().status());
        assertTrue(tables.moveService.of(network.id()).stop().isEmpty());
        assertEquals(2, tables.moveService.of(network.id()).all().size());
    }

    @Test
    public void aStatusThatSomebodyGaveSinceAStopStays() {
        Network network = tables.found("UNG");
        MoveDetails details = MoveProposals.stop("Vent", Decider.NETWORK);
        tables.moveService.move(network, MoveProposals.to(Phase.FOCUS, details, "key-asta"), new Gate(List.of(), true));
        Sheet sheet = tables.sheets.find(network.id(), ProfileForm.KEY, 1);
        tables.forms.save(
                new ProfileForm(tables.settings),
                new FieldUpdate(
                        network.id(),
                        ProfileForm.KEY,
                        1,
                        "",
                        Row.SHEET,
                        "status",
                        "paused",
                        sheet.revision(),
                        "key-bo"));

        tables.moveService.undo(network, "key-asta");

        assertEquals(NetworkStatus.PAUSED, summary("UNG").profile().status());
    }

    @Test
    public void whoIsOvertakenIsToldWhereTheNetworkNowStandsAndMovesNothing() {
        Network network = tables.found("UNG");
        tables.moveService.move(network, MoveProposals.to(Phase.DISCOVERY, "", "key-bo"), Gate.open());

        ValidationException exception = assertThrows(
                ValidationException.class,
                () -> tables.moveService.move(
                        network,
                        MoveProposals.seen(PhasePosition.FIRST, Phase.IDEATION, "Vi ved nok", "key-asta"),
                        Gate.open()));

        ValidationError error = exception.errors().get(0);
        assertEquals("innovation.phase.move.meanwhile", error.messageKey());
        assertEquals(
                List.of(
                        "[innovation.phase.number.inSentence[1]] \u2013 [innovation.phase.discovery.name]",
                        "[innovation.phase.turn.inSentence[1]]"),
                error.arguments());
        assertEquals(1, tables.moveService.of(network.id()).all().size());
        assertEquals(new PhasePosition(Phase.DISCOVERY, 1), summary("UNG").position());
    }

    @Test
    public void aPhaseIsWrittenOnInTheTurnsThatHaveBeenOnly() {
        Network network = tables.found("UNG");
        TurnAwareFormService forms = new TurnAwareFormService(tables.forms, tables.summaries);

        forms.save(new FocusForm(), learning(network, 1));
        ValidationException exception =
                assertThrows(ValidationException.class, () -> forms.save(new FocusForm(), learning(network, 2)));
        assertEquals("innovation.form.problem.turn", exception.errors().get(0).messageKey());

        tables.moveService.move(
                network, MoveProposals.to(Phase.DISCOVERY, "Videre", "key-asta"), Gate.open("decision"));
        tables.moveService.move(network, MoveProposals.to(Phase.FOCUS, "Tilbage", "key-asta"), Gate.open());
        forms.save(new FocusForm(), learning(network, 2));
        assertEquals(
                2,
                tables.sheets.findAll(network.id()).stream()
                        .filter(sheet -> sheet.kind().equals("phaseFocus"))
                        .count());
        assertEquals(
                List.of("decision"),
                tables.moveService.of(network.id()).all().get(0).unmet());
    }

    private static FieldUpdate learning(Network network, int turn) {
        return new FieldUpdate(
                network.id(), "phaseFocus", turn, "", Row.SHEET, "learning", "I runde " + turn, 0, "key-asta");
    }

    @Test
    public void aMoveTakenBackIsKeptAndTheNetworkStandsWhereItStood() {
        Network network = tables.found("UNG");
        tables.moveService.move(network, MoveProposals.to(Phase.DISCOVERY, "", "key-asta"), Gate.open());
        tables.moveService.move(network, MoveProposals.to(Phase.THEMING, "", "key-asta"), Gate.open());
        tables.moveService.undo(network, "key-asta");

        assertEquals(new PhasePosition(Phase.DISCOVERY, 1), summary("UNG").position());
        assertEquals(3, tables.moveService.of(network.id()).all().size());
        assertEquals(1, tables.moveService.of(network.id()).effectiveMoves().size());
    }

    @Test
    public void aNetworkWhoseSpaceIsGoneLeavesNothingAndTheOthersKeepTheirs() {
        Network gone = tables.found("UNG");
        Network stays = tables.found("AELDRE");
        tables.write(gone, "why", "v\u00e6k", 0);
        tables.write(stays, "why", "bliver", 0);
        tables.moveService.move(gone, MoveProposals.to(Phase.DISCOVERY, "", "key-asta"), Gate.open());
        int before = ao.count(AoChange.class, Query.select());

        tables.deletionService.remove(gone);

        assertTrue(tables.networks.findBySpace("UNG").isEmpty());
        assertTrue(tables.summaries.findBySpace("UNG").isEmpty());
        assertTrue(tables.moves.of(gone.id()).all().isEmpty());
        assertEquals(
                "bliver",
                tables.sheets
                        .state(tables.sheets.find(stays.id(), "innovationQuestion", 1))
                        .value("why"));
        assertTrue(ao.count(AoChange.class, Query.select()) < before);
    }
}
