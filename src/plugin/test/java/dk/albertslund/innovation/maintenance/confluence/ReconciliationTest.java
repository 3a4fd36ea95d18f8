package dk.albertslund.innovation.maintenance.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.AoTransactions;
import dk.albertslund.innovation.common.confluence.KeysAsTexts;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.maintenance.ReconciliationResult;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.PhaseTimes;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.confluence.AoNetworkVisibilityRepository;
import dk.albertslund.innovation.page.FormCopy;
import dk.albertslund.innovation.page.NetworkPageRepository.Shown;
import dk.albertslund.innovation.participants.confluence.GroupSpacePermissions;
import dk.albertslund.innovation.participants.confluence.NetworkVisibilityService;
import dk.albertslund.innovation.participants.confluence.SpacesInMemory;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.MoveProposals;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** The nightly reconciliation after changes without events. */
@Data(Tables.class)
public class ReconciliationTest extends ActiveObjectsTest {
    private static final int NOBODYS = 4711;

    private final SpacesInMemory spaces = new SpacesInMemory();
    private NetworkOnTables tables;
    private Network young;
    private Network old;

    @Before
    public void twoNetworksInOrder() {
        tables = new NetworkOnTables(ao);
        young = tables.found("UNG");
        old = tables.found("AELDRE");
        tables.write(young, "why", "Fordi mange er alene", 0);
        tables.moveService.move(young, MoveProposals.to(Phase.DISCOVERY, "", "key-asta"), Gate.open());
        tables.wiki.page(1, "UNG", "question");
        tables.wiki.page(2, "AELDRE", "question");
        tables.pages.saveParts(young.id(), Map.of(1L, Set.of("question")));
        tables.pages.saveParts(old.id(), Map.of(2L, Set.of("question")));
    }

    private ReconciliationResult check() {
        return tables.reconciliation.run(() -> false);
    }

    private Summary summary() {
        return tables.summaries.findBySpace("UNG").orElseThrow();
    }

    private static ReconciliationResult mended(int pages, int strays, int summaries) {
        return new ReconciliationResult(2, pages, strays, summaries, List.of(), false);
    }

    @Test
    public void whatIsInOrderIsLeftAlone() {
        Summary before = summary();

        assertEquals(mended(0, 0, 0), check());

        assertEquals(before, summary());
        assertTrue(check().isAllWell());
    }

    @Test
    public void aPageThatIsGoneOrInTheTrashIsForgotten() {
        tables.pages.saveParts(young.id(), Map.of(3L, Set.of("question")));
        tables.wiki.trash(1);

        assertEquals(mended(2, 0, 0), check());

        assertEquals(List.of(), tables.pages.findByNetwork(young.id()));
        assertEquals(1, tables.pages.findByNetwork(old.id()).size());
    }

    @Test
    public void aPageThatMovedIsRememberedWhereItIs() {
        tables.wiki.page(1, "AELDRE", "question");

        assertEquals(mended(1, 0, 0), check());

        assertEquals(List.of(), tables.pages.findByNetwork(young.id()));
        assertEquals(
                List.of(new Shown(old.id(), "question", 2), new Shown(old.id(), "question", 1)),
                tables.pages.findByNetwork(old.id()));
    }

    @Test
    public void aPageThatMovedOutOfTheNetworksIsForgotten() {
        tables.wiki.page(1, "KANTINE", "question");

        assertEquals(mended(1, 0, 0), check());

        assertEquals(List.of(), tables.pages.findByNetwork(young.id()));
    }

    @Test
    public void aPageThatWasEditedShowsWhatItShows() {
        tables.wiki.page(1, "UNG", "participants");

        assertEquals(mended(1, 0, 0), check());

        assertEquals(List.of(new Shown(young.id(), "participants", 1)), tables.pages.findByNetwork(young.id()));
    }

    @Test
    public void aNetworkWhoseSpaceIsGoneIsToldOfAndKept() {
        tables.wiki.removeSpace("AELDRE");

        assertEquals(List.of("AELDRE"), check().networksWithoutSpace());

        assertTrue(tables.networks.findBySpace("AELDRE").isPresent());
        assertTrue(tables.summaries.findBySpace("AELDRE").isPresent());
    }

    @Test
    public void whatBelongsToNoNetworkIsRemovedAndTheNetworksKeepTheirs() {
        tables.pages.saveParts(NOBODYS, Map.of(9L, Set.of("question")));
        Network gone = new Network(NOBODYS, "VAEK", false, "key-asta", Samples.NOON);
        tables.write(gone, "why", "Ingens", 0);
        tables.summaries.add(Summary.ofNew(gone));
        tables.copies.add(new FormCopy(
                NOBODYS, "question", new FormCopy.Origin("UNG", "Side", 0, 1), true, "key-bo", Samples.NOON));

        assertEquals(mended(0, 1, 0), check());

        assertEquals(List.of(), tables.pages.findByNetwork(NOBODYS));
        assertTrue(tables.summaries.findBySpace("VAEK").isEmpty());
        assertTrue(tables.sheets
                .findOrphanedNetworkIds(Set.of(young.id(), old.id()))
                .isEmpty());
        assertEquals(
                "Fordi mange er alene",
                tables.sheets
                        .state(tables.sheets.find(young.id(), "innovationQuestion", 1))
                        .value("why"));
    }

    @Test
    public void movesOfNobodyAreRemovedToo() {
        Network gone = new Network(NOBODYS, "VAEK", false, "key-asta", Samples.NOON);
        tables.moveService.move(gone, MoveProposals.to(Phase.DISCOVERY, "", "key-asta"), Gate.open());

        assertEquals(mended(0, 1, 0), check());

        assertTrue(tables.moves.of(NOBODYS).all().isEmpty());
        assertEquals(1, tables.moves.of(young.id()).all().size());
    }

    @Test
    public void aSummaryThatSaysSomethingElseIsPutRightWithoutCountingAsActivity() {
        Summary before = summary();
        tables.summaries.setProfile(young.id(), Profile.UNWRITTEN, before.lastActivity());
        tables.summaries.setQuestion(young.id(), "Noget andet?", false, before.lastActivity());
        tables.summaries.setPosition(
                young.id(), new PhasePosition(Phase.IDEATION, 3), PhaseTimes.UNKNOWN, before.lastActivity());

        assertEquals(mended(0, 0, 1), check());

        assertEquals(before, summary());
    }

    @Test
    public void aSummaryThatIsMissingIsMadeAgain() {
        Profile profile = summary().profile();
        tables.summaries.deleteByNetwork(young.id());

        assertEquals(mended(0, 0, 1), check());

        assertEquals(profile, summary().profile());
        assertEquals(Phase.DISCOVERY, summary().position().phase());
    }

    @Test
    public void whatIsToBeToldOnAPageGoesWithIt() {
        FormCopy.Origin origin = new FormCopy.Origin("UNG", "Side", 0, 3);
        tables.copies.add(new FormCopy(old.id(), "question", origin, false, "key-bo", Samples.NOON));
        tables.wiki.trash(3);
        check();
        assertEquals(1, tables.copies.findPageIds().size());

        FormCopy.Origin gone = new FormCopy.Origin("UNG", "Side", 0, 4);
        tables.copies.add(new FormCopy(old.id(), "question", gone, false, "key-bo", Samples.NOON));

        assertEquals(mended(1, 0, 0), check());
        assertEquals(List.of(3L), tables.copies.findPageIds());
    }

    @Test
    public void aStoppedCheckSaysSo() {
        tables.wiki.trash(1);

        ReconciliationResult result = tables.reconciliation.run(() -> true);

        assertTrue(result.isStopped());
        assertEquals(1, tables.pages.findByNetwork(young.id()).size());
    }

    @Test
    public void theJobTellsTheAdministratorWhatItMendedAndWhichSpacesAreGone() {
        tables.wiki.trash(1);
        tables.wiki.removeSpace("AELDRE");

        String message = run(() -> false);

        assertTrue(message, message.contains("[innovation.check.done[2, 2, 0, 0]]"));
        assertTrue(message, message.contains("[innovation.check.homeless[AELDRE]]"));
    }

    @Test
    public void theJobTellsWhichSpacesAreOpenedOtherwiseThanChosen() {
        spaces.empty("UNG");
        spaces.usual("AELDRE");

        String message = run(() -> false);

        assertTrue(
                message,
                message.contains("[innovation.check.visibility.one[AELDRE, [innovation.visibility.participants],"
                        + " [innovation.access.actual.everyoneWrites]]]"));
        assertFalse(message, message.contains("UNG"));
    }

    @Test
    public void theJobSaysWhenItWasStopped() {
        assertTrue(run(() -> true).contains("innovation.check.stopped"));
    }

    private String run(BooleanSupplier isCancelled) {
        NetworkVisibilityService visibilityService = new NetworkVisibilityService(
                tables.networks,
                new AoNetworkVisibilityRepository(ao),
                new GroupSpacePermissions(spaces),
                spaces,
                new AoTransactions(ao));
        return new ReconciliationJob(tables.reconciliation, visibilityService, new KeysAsTexts(".*")).run(isCancelled);
    }

    @Test
    public void aCheckCostsAsMuchForAPageOfManyPartsAsForOneOfFew() {
        int few = statements(this::check);
        tables.wiki.page(1, "UNG", "question", "participants", "home", "phase-focus");
        tables.pages.saveParts(young.id(), Map.of(1L, Set.of("question", "participants", "home", "phase-focus")));

        assertEquals(few, statements(this::check));
    }
}
