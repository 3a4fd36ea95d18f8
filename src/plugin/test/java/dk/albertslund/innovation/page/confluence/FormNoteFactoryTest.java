package dk.albertslund.innovation.page.confluence;

import static dk.albertslund.innovation.page.confluence.SamplePage.QUESTION;
import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.user.UserManager;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.DanishDateFormatter;
import dk.albertslund.innovation.common.confluence.KeysAsTexts;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.form.confluence.NoteView;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;

/** Notes above a form. */
@Data(Tables.class)
public class FormNoteFactoryTest extends ActiveObjectsTest {
    private final PageManager pages = Mockito.mock(PageManager.class);
    private final PermissionManager permissions = Mockito.mock(PermissionManager.class);
    private NetworkOnTables tables;
    private PageListenerOnTables wiki;
    private FormNoteFactory notes;

    @Before
    public void networks() {
        tables = new NetworkOnTables(ao);
        wiki = new PageListenerOnTables(tables, ao);
        CurrentUser currentUser = new CurrentUser(Mockito.mock(UserManager.class), Mockito.mock(UserAccessor.class));
        ReadablePages readable = new ReadablePages(
                pages, permissions, currentUser, new WikiUrls(Mockito.mock(ApplicationProperties.class, asked -> "")));
        KeysAsTexts texts = new KeysAsTexts(".*");
        CopyNoteFactory copyNotes = new CopyNoteFactory(tables.copies, readable, texts, DanishDateFormatter.make());
        notes = new FormNoteFactory(tables.pages, readable, copyNotes, texts);
        tables.write(tables.found("UNG"), "why", "Fordi mange er alene", 0);
        tables.found("AELDRE");
    }

    private SamplePage page(long id, String spaceKey) {
        return page(id, spaceKey, QUESTION);
    }

    private SamplePage page(long id, String spaceKey, String storage) {
        SamplePage page = new SamplePage(id, spaceKey, storage);
        Mockito.when(pages.getById(id)).thenReturn(page);
        Mockito.when(permissions.hasPermission(null, Permission.VIEW, page)).thenReturn(true);
        wiki.listener.onPageCreated(new PageCreateEvent(page));
        return page;
    }

    private void copy(SamplePage origin, SamplePage copy) {
        wiki.listener.onPageCopied(new PageCopyEvent(origin, copy));
    }

    private List<String> above(String title, String spaceKey) {
        return above(title, spaceKey, "");
    }

    private List<String> above(String title, String spaceKey, String instance) {
        MacroContext context = new MacroContext(
                tables.summaries.findBySpace(spaceKey).orElseThrow(),
                title,
                RenderTarget.SCREEN,
                true,
                instance,
                Optional.empty());
        List<String> said = new ArrayList<>();
        for (NoteView note : notes.of(new QuestionForm(), "question", context)) {
            said.add(note.text());
            note.links().stream().map(LinkView::title).forEach(said::add);
        }
        return said;
    }

    @Test
    public void aFormOnOnePageSaysNothing() {
        page(1, "UNG");

        assertEquals(List.of(), above("Side 1", "UNG"));
    }

    @Test
    public void aFormNamesTheOtherPagesThatShowIt() {
        page(1, "UNG");
        page(2, "UNG");
        page(3, "AELDRE");

        assertEquals(List.of("[innovation.form.note.shared]", "Side 2"), above("Side 1", "UNG"));
        assertEquals(List.of("[innovation.form.note.shared]", "Side 1"), above("Side 2", "UNG"));
    }

    @Test
    public void aPageThatShowsAnotherSheetIsNotNamed() {
        String second = "<ac:structured-macro ac:name=\"innovation-question\">"
                + "<ac:parameter ac:name=\"instance\">juni</ac:parameter></ac:structured-macro>";
        page(1, "UNG");
        page(2, "UNG", second);
        assertEquals(List.of(), above("Side 1", "UNG"));
        assertEquals(List.of(), above("Side 2", "UNG", "juni"));

        page(3, "UNG", second);
        assertEquals(List.of(), above("Side 1", "UNG"));
        assertEquals(List.of("[innovation.form.note.shared]", "Side 3"), above("Side 2", "UNG", "juni"));
    }

    @Test
    public void aPageThatOneMayNotReadIsNotNamed() {
        page(1, "UNG");
        SamplePage closed = page(2, "UNG");
        Mockito.when(permissions.hasPermission(null, Permission.VIEW, closed)).thenReturn(false);

        assertEquals(List.of(), above("Side 1", "UNG"));
    }

    @Test
    public void aCopiedFormSaysFromWhereWhereverItIsShown() {
        copy(page(1, "UNG"), page(3, "AELDRE"));

        assertEquals(
                List.of("[innovation.form.note.copied[Side 1, UNG, 2. marts 2026]]"), above("Enhver side", "AELDRE"));
    }

    @Test
    public void whoMayNotReadTheFirstPageIsNotToldItsName() {
        SamplePage closed = page(1, "UNG");
        copy(closed, page(3, "AELDRE"));
        Mockito.when(permissions.hasPermission(null, Permission.VIEW, closed)).thenReturn(false);

        assertEquals(List.of("[innovation.form.note.copied.elsewhere[2. marts 2026]]"), above("Side 3", "AELDRE"));
    }

    @Test
    public void onlyTheCopiedPageSaysThatNothingCameAlong() {
        Network old = tables.networks.findBySpace("AELDRE").orElseThrow();
        tables.write(old, "why", "Vores eget", 0);
        copy(page(1, "UNG"), page(3, "AELDRE"));

        assertEquals(List.of("[innovation.form.note.kept[Side 1, UNG, 2. marts 2026]]"), above("Side 3", "AELDRE"));
        assertEquals(List.of(), above("En anden side", "AELDRE"));
    }
}
