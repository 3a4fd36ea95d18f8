package dk.albertslund.innovation.network.confluence;

import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.confluence.ConcurrentlyWrittenSheets;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.page.confluence.AoFormCopy;
import dk.albertslund.innovation.page.confluence.PageListenerOnTables;
import dk.albertslund.innovation.page.confluence.SamplePage;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.MoveDetails;
import dk.albertslund.innovation.phase.MoveProposals;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/**
 * A concurrent change during a larger transaction: the whole transaction is retried, and its result is stored exactly once.
 */
@Data(Tables.class)
public class ConcurrentChangeTest extends ActiveObjectsTest {
    private NetworkOnTables tables;
    private ConcurrentlyWrittenSheets sheets;

    @Before
    public void core() {
        UnaryOperator<SheetRepository> between = real -> sheets = new ConcurrentlyWrittenSheets(real, ao);
        tables = new NetworkOnTables(ao, Samples.CLOCK, between);
    }

    private Summary summary(String spaceKey) {
        return tables.summaries.findBySpace(spaceKey).orElseThrow();
    }

    private SheetState state(Network network, String kind) {
        return sheets.state(sheets.find(network.id(), kind, Sheet.ONLY_TURN));
    }

    private void stop(Network network) {
        stop(network, tables);
    }

    private static void stop(Network network, NetworkOnTables tables) {
        MoveDetails details = MoveProposals.stop("Vent", Decider.NETWORK);
        tables.moveService.move(network, MoveProposals.to(Phase.FOCUS, details, "key-asta"), new Gate(List.of(), true));
    }

    @Test
    public void aNetworkIsFoundedWholeAndOnce() {
        for (String kind : List.of(ProfileForm.KEY, "involvementDesign")) {
            sheets.overtake(kind);
            Network network = tables.found(kind.equals(ProfileForm.KEY) ? "UNG" : "AELDRE");

            assertEquals(1, sheets.overtaken());
            assertEquals("Unge og fritid", state(network, ProfileForm.KEY).value(ProfileForm.THEME_TITLE));
            assertEquals("Unge og fritid", summary(network.spaceKey()).profile().title());
            assertEquals(7, state(network, "involvementDesign").rows("design").size());
        }
        assertEquals(2, ao.count(AoNetwork.class, Query.select()));
        assertEquals(2, ao.count(AoSummary.class, Query.select()));
    }

    @Test
    public void aStopAtAGateIsKeptWholeAndOnce() {
        Network network = tables.found("UNG");
        sheets.overtake(ProfileForm.KEY);

        stop(network);

        assertEquals(1, sheets.overtaken());
        assertEquals(1, tables.moveService.of(network.id()).all().size());
        assertEquals(NetworkStatus.CLOSED, summary("UNG").profile().status());
    }

    @Test
    public void aStopThatIsTakenBackIsTakenBackWholeAndOnce() {
        Network network = tables.found("UNG");
        stop(network);
        sheets.overtake(ProfileForm.KEY);

        tables.moveService.undo(network, "key-asta");

        assertEquals(1, sheets.overtaken());
        assertEquals(2, tables.moveService.of(network.id()).all().size());
        assertEquals(NetworkStatus.ACTIVE, summary("UNG").profile().status());
    }

    /** The conflict occurs between reading the profile's revision and writing; a save from the page would report it. */
    @Test
    public void aStatusThatIsGivenInTheMiddleOfAStopDoesNotHinderTheStop() {
        Network network = tables.found("UNG");
        AtomicBoolean isFirst = new AtomicBoolean(true);
        UnaryOperator<SheetRepository> between = real -> new ConcurrentlyWrittenSheets(real, ao) {
            @Override
            protected void beforeLock(Sheet seen) {
                if (isFirst.getAndSet(false)) {
                    pause(network);
                }
            }
        };
        NetworkOnTables other = new NetworkOnTables(ao, Samples.CLOCK, between);

        stop(network, other);

        assertEquals(NetworkStatus.CLOSED, summary("UNG").profile().status());
        assertEquals(1, tables.moveService.of(network.id()).all().size());
    }

    private void pause(Network network) {
        Sheet sheet = sheets.find(network.id(), ProfileForm.KEY, Sheet.ONLY_TURN);
        tables.forms.save(
                new ProfileForm(tables.settings),
                new FieldUpdate(
                        network.id(),
                        ProfileForm.KEY,
                        Sheet.ONLY_TURN,
                        "",
                        Row.SHEET,
                        ProfileForm.STATUS,
                        NetworkStatus.PAUSED.key(),
                        sheet.revision(),
                        "key-bo"));
    }

    @Test
    public void aCopiedPageBringsItsFormWholeAndOnce() {
        Network from = tables.found("UNG");
        Network to = tables.found("AELDRE");
        tables.write(from, "why", "Fordi mange er alene", 0);
        PageListenerOnTables wiki = new PageListenerOnTables(tables, ao);
        sheets.overtake(QuestionForm.KEY);

        wiki.listener.onPageCopied(new PageCopyEvent(
                new SamplePage(1, "UNG", SamplePage.QUESTION), new SamplePage(2, "AELDRE", SamplePage.QUESTION)));

        assertEquals(1, sheets.overtaken());
        assertEquals("Fordi mange er alene", state(to, QuestionForm.KEY).value("why"));
        assertEquals(1, ao.count(AoFormCopy.class, Query.select()));
    }

    @Test
    public void theNightlyCheckMendsASummaryAllTheSame() {
        Network network = tables.found("UNG");
        tables.wiki.space("UNG");
        tables.summaries.setProfile(network.id(), Profile.UNWRITTEN, Samples.NOON);
        sheets.overtake(ProfileForm.KEY);

        assertEquals(1, tables.reconciliation.run(() -> false).summaries());

        assertEquals(1, sheets.overtaken());
        assertEquals("Unge og fritid", summary("UNG").profile().title());
    }

    @Test
    public void whatIsAddedSavedAndRemovedComesOnce() {
        Network network = tables.found("UNG");
        String row = UUID.randomUUID().toString();

        sheets.overtake(StakeholderForm.KEY);
        tables.forms.add(tables.stakeholders, List.of(edit(network, row, "label", "Naboerne", 0)));
        sheets.overtake(StakeholderForm.KEY);
        tables.forms.save(tables.stakeholders, edit(network, row, "label", "Genboerne", 1));
        assertEquals(
                "Genboerne",
                state(network, StakeholderForm.KEY).row(row).orElseThrow().value("label"));
        sheets.overtake(StakeholderForm.KEY);
        tables.forms.remove(tables.stakeholders, List.of(edit(network, row, Row.REMOVED, "true", 2)));

        assertEquals(1, sheets.overtaken());
        assertEquals(List.of(), state(network, StakeholderForm.KEY).rows(StakeholderForm.ROWS));
        assertEquals(3, sheets.find(network.id(), StakeholderForm.KEY, 1).revision());
    }

    private static FieldUpdate edit(Network network, String row, String field, String value, int base) {
        return new FieldUpdate(
                network.id(), StakeholderForm.KEY, 1, StakeholderForm.ROWS, row, field, value, base, "key-asta");
    }
}
