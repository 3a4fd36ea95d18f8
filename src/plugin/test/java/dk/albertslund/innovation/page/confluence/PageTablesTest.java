package dk.albertslund.innovation.page.confluence;

import static dk.albertslund.innovation.page.confluence.SamplePage.ORDINARY;
import static dk.albertslund.innovation.page.confluence.SamplePage.PARTICIPANTS;
import static dk.albertslund.innovation.page.confluence.SamplePage.QUESTION;
import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.maintenance.confluence.SpaceListener;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.page.NetworkPageRepository.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;

/** Registered pages after each kind of page event. */
@Data(Tables.class)
public class PageTablesTest extends ActiveObjectsTest {
    private static final int MORE_THAN_A_LIST_TAKES = 1200;

    private NetworkOnTables tables;
    private PageListener listener;
    private Network young;
    private Network old;

    @Before
    public void twoNetworks() {
        tables = new NetworkOnTables(ao);
        listener = new PageListenerOnTables(tables, ao).listener;
        young = tables.found("UNG");
        old = tables.found("AELDRE");
        made(90, "AELDRE", QUESTION);
    }

    private Page made(long id, String spaceKey, String storage) {
        Page page = new SamplePage(id, spaceKey, storage);
        listener.onPageCreated(new PageCreateEvent(page));
        return page;
    }

    private void youngShows(Shown... expected) {
        assertEquals(List.of(expected), tables.pages.findByNetwork(young.id()));
        assertEquals(List.of(new Shown(old.id(), "question", 90)), tables.pages.findByNetwork(old.id()));
    }

    private Shown question(long pageId) {
        return new Shown(young.id(), "question", pageId);
    }

    private Shown participants(long pageId) {
        return new Shown(young.id(), "participants", pageId);
    }

    @Test
    public void theFirstPageToShowAPartStandsFirstHoweverOftenItIsToldOf() {
        made(1, "UNG", QUESTION);
        made(2, "UNG", QUESTION + QUESTION + PARTICIPANTS);
        made(1, "UNG", QUESTION);

        youngShows(question(1), question(2), participants(2));
    }

    @Test
    public void anEditThatTakesAMacroAwayOrAddsOneIsFollowed() {
        made(1, "UNG", QUESTION);

        listener.onPageUpdated(new PageUpdateEvent(new SamplePage(1, "UNG", PARTICIPANTS)));
        youngShows(participants(1));

        listener.onPageUpdated(new PageUpdateEvent(new SamplePage(1, "UNG", ORDINARY)));
        youngShows();
    }

    @Test
    public void whenAPageIsTrashedTheNextOneTakesItsPlaceAndARestoredOneStandsLast() {
        Page first = made(1, "UNG", QUESTION);
        made(2, "UNG", QUESTION);

        listener.onContent(new PageTrashedEvent(first));
        youngShows(question(2));

        listener.onContent(new PageRestoreEvent(first));
        youngShows(question(2), question(1));
    }

    @Test
    public void aPageMayBePurgedTwice() {
        Page page = made(1, "UNG", QUESTION);

        listener.onContent(new PageRemoveEvent(page));
        listener.onContent(new PageRemoveEvent(page));

        youngShows();
    }

    @Test
    public void aTreeThatMovesToAnotherNetworkIsShownThereAndNoLongerHere() {
        made(1, "AELDRE", QUESTION);
        made(2, "AELDRE", PARTICIPANTS);
        Page root = new SamplePage(1, "UNG", QUESTION);
        Page child = new SamplePage(2, "UNG", PARTICIPANTS);

        listener.onPageMoved(new PageMoveEvent(root, List.of(child), SamplePage.space("AELDRE")));

        youngShows(question(1), participants(2));
    }

    @Test
    public void aTreeThatMovesOutOfTheNetworksIsForgotten() {
        made(1, "UNG", QUESTION);
        made(2, "UNG", PARTICIPANTS);
        Page root = new SamplePage(1, "KANTINE", QUESTION);
        Page child = new SamplePage(2, "KANTINE", PARTICIPANTS);

        listener.onPageMoved(new PageMoveEvent(root, List.of(root, child), SamplePage.space("UNG")));

        youngShows();
    }

    @Test
    public void aMoveWithinTheSpaceChangesNothing() {
        Page page = made(1, "UNG", QUESTION);
        made(2, "UNG", QUESTION);

        listener.onPageMoved(new PageMoveEvent(page, List.of(), SamplePage.space("UNG")));

        youngShows(question(1), question(2));
    }

    @Test
    public void aCopyIsRememberedTooButTheFirstKeepsThePlace() {
        Page origin = made(1, "UNG", QUESTION);

        listener.onPageCopied(new PageCopyEvent(origin, new SamplePage(2, "UNG", QUESTION)));

        youngShows(question(1), question(2));
    }

    @Test
    public void aRemovedSpaceTakesItsNetworkAlongWithoutAnyWordOfItsPages() {
        made(1, "UNG", QUESTION);
        tables.write(young, "why", "v\u00e6k", 0);
        SpaceListener spaces =
                new SpaceListener(Mockito.mock(EventPublisher.class), tables.networks, tables.deletionService);

        spaces.onSpaceRemoved(new SpaceRemoveEvent(SamplePage.space("UNG")));
        spaces.onSpaceRemoved(new SpaceRemoveEvent(SamplePage.space("UNG")));

        youngShows();
        assertEquals(
                List.of(),
                tables.sheets.findOrphanedNetworkIds(List.of(old.id())).stream().toList());
        assertEquals(
                List.of(),
                tables.summaries.findOrphanedNetworkIds(List.of(old.id())).stream()
                        .toList());
    }

    @Test
    public void aPageWithNothingOfOursCostsOneStatement() {
        assertEquals(1, statements(() -> listener.onPageUpdated(new PageUpdateEvent(ordinary(7)))));
    }

    private static Page ordinary(long id) {
        return new SamplePage(id, "KANTINE", ORDINARY);
    }

    @Test
    public void theStatementsForAMovedTreeDoNotGrowWithItsOrdinaryPages() {
        Page root = new SamplePage(1, "UNG", QUESTION);
        int alone = statements(() -> moved(root, List.of()));
        listener.onContent(new PageRemoveEvent(root));

        int withHundreds = statements(() -> moved(root, ordinaries(400)));

        assertEquals(alone, withHundreds);
    }

    private static List<Page> ordinaries(int count) {
        List<Page> pages = new ArrayList<>();
        LongStream.range(0, count).forEach(i -> pages.add(ordinary(1000 + i)));
        return pages;
    }

    private void moved(Page root, List<Page> children) {
        listener.onPageMoved(new PageMoveEvent(root, children, SamplePage.space("KANTINE")));
    }

    @Test
    public void aTreeOfMorePagesThanAListTakesIsFollowedToo() {
        made(1, "UNG", QUESTION);
        Page root = new SamplePage(1, "KANTINE", QUESTION);

        listener.onPageMoved(new PageMoveEvent(root, ordinaries(MORE_THAN_A_LIST_TAKES), SamplePage.space("UNG")));

        youngShows();
    }

    @Test
    public void whatGoesWrongStopsNobody() {
        listener.onContent(new PageTrashedEvent(new Page() {}));
        listener.onPageMoved(new PageMoveEvent(new Page() {}, List.of(), SamplePage.space("UNG")));

        youngShows();
    }
}
