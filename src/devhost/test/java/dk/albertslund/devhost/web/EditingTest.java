package dk.albertslund.devhost.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.WikiPage;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class EditingTest {
    @ClassRule
    public static final FixtureWikiRule WIKI = FixtureWikiRule.onH2();

    @BeforeClass
    public static void makeASpace() {
        WIKI.space("EDIT", false);
    }

    private static WikiPage saved(WikiPage page) {
        return WIKI.wiki().page(page.id()).orElseThrow();
    }

    private static HttpResponse<String> save(WikiClient person, WikiPage page, String title, String body) {
        return person.form("/pages/editpage.action?pageId=" + page.id(), FixtureWikiRule.edit(page, title, body));
    }

    @Test
    public void aChangedPageKeepsWhatItSaidBefore() {
        WikiPage page = WIKI.page("EDIT", "Changed", "<p>first</p>");
        WikiClient member = WIKI.as("medlem1");

        save(member, page, "Changed", "<p>second</p>");
        String history = member.get("/pages/history.action?pageId=" + page.id()).body();
        String before = member.get("/pages/viewstorage.action?pageId=" + page.id() + "&version=1")
                .body();

        assertTrue(member.get(FixtureWikiRule.address(page)).body().contains("<p>second</p>"));
        assertTrue(history.contains("Asta Prøvested") && history.contains("Ditte Idéager"));
        assertTrue(before.contains("&lt;p&gt;first&lt;/p&gt;"));
    }

    @Test
    public void whoeverSavesOnAnOldVersionIsToldAndKeepsTheirText() {
        WikiPage page = WIKI.page("EDIT", "Disputed", "<p>first</p>");
        save(WIKI.as("medlem1"), page, "Disputed", "<p>theirs</p>");
        WikiClient late = WIKI.as("medlem2");

        HttpResponse<String> refused = save(late, page, "Disputed", "<p>mine</p>");
        String kept = saved(page).body();
        HttpResponse<String> again = save(late, saved(page), "Disputed", "<p>mine</p>");

        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("Den nuværende version er 2"));
        assertTrue(refused.body().contains("&lt;p&gt;mine&lt;/p&gt;"));
        assertEquals("<p>theirs</p>", kept);
        assertEquals(302, again.statusCode());
        assertEquals("<p>mine</p>", saved(page).body());
    }

    @Test
    public void illFormedSourceIsNotSavedAndTheLineIsNamed() {
        WikiPage page = WIKI.page("EDIT", "Well-formed", "<p>good</p>");

        HttpResponse<String> refused = save(WIKI.as("medlem1"), page, "Well-formed", "<p>one</p>\n<p>two</b>");

        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().matches("(?s).*id=\"edit-error\"><p>[^<]*[Ll]ine 2.*"));
        assertTrue(refused.body().contains("&lt;p&gt;two&lt;/b&gt;"));
        assertEquals("<p>good</p>", saved(page).body());
    }

    @Test
    public void aPreviewShowsThePageAndSavesNothing() {
        WikiPage page = WIKI.page("EDIT", "Previewed", "<p>before</p>");
        Map<String, String> form = new HashMap<>(FixtureWikiRule.edit(
                page, "Previewed", "<p>after</p><ac:structured-macro ac:name=\"greeting\"></ac:structured-macro>"));
        form.put("preview", "1");

        String preview = WIKI.as("medlem1")
                .form("/pages/editpage.action?pageId=" + page.id(), form)
                .body();

        assertTrue(preview.contains("<p>after</p>"));
        assertTrue(preview.contains("Hej medlem1 preview"));
        assertEquals("<p>before</p>", saved(page).body());
    }

    @Test
    public void aTitleThatIsTakenOrEmptyIsRefusedAndTheTextKept() {
        WikiPage page = WIKI.page("EDIT", "Original title", "<p>x</p>");
        WIKI.page("EDIT", "Taken", "<p>y</p>");
        WikiClient member = WIKI.as("medlem1");

        HttpResponse<String> taken = save(member, page, "taken", "<p>new text</p>");
        HttpResponse<String> empty = save(member, page, "  ", "<p>new text</p>");

        assertEquals(400, taken.statusCode());
        assertEquals(400, empty.statusCode());
        assertTrue(taken.body().contains("&lt;p&gt;new text&lt;/p&gt;"));
        assertEquals("Original title", saved(page).title());
    }

    @Test
    public void aFormWithoutTheSessionsTokenChangesNothing() {
        WikiPage page = WIKI.page("EDIT", "Guarded", "<p>safe</p>");
        WikiClient member = WIKI.as("medlem1");
        Map<String, String> form = FixtureWikiRule.edit(page, "Guarded", "<p>forged</p>");

        HttpResponse<String> without = member.formWith("", "/pages/editpage.action", form);
        HttpResponse<String> strange = member.formWith(WIKI.as("medlem2").token("/"), "/pages/editpage.action", form);

        assertEquals(403, without.statusCode());
        assertEquals(403, strange.statusCode());
        assertEquals("<p>safe</p>", saved(page).body());
    }

    @Test
    public void titlesAndLabelsAreTextAndNeverMarkup() {
        WikiPage page = WIKI.page("EDIT", "<script>alert(1)</script>\"'", "<p>x</p>");
        WikiClient member = WIKI.as("medlem1");
        member.form(
                "/pages/settings.action?pageId=" + page.id(),
                Map.of("pageId", String.valueOf(page.id()), "labels", "<b>bold</b> second"));

        for (String path : new String[] {
            FixtureWikiRule.address(page),
            "/",
            "/dosearchsite.action?queryString=script",
            "/dosearchsite.action?queryString=%3Cscript%3E",
            "/pages/history.action?pageId=" + page.id(),
            "/pages/export.action?type=word&pageId=" + page.id(),
            "/pages/removepage.action?pageId=" + page.id(),
            "/pages/editpage.action?pageId=" + page.id()
        }) {
            String body = member.get(path).body();

            assertFalse(path, body.contains("<script>alert") || body.contains("<b>bold"));
        }
        assertTrue(member.get(FixtureWikiRule.address(page)).body().contains("&lt;b&gt;bold&lt;/b&gt;"));
    }

    @Test
    public void aNewPageStandsUnderTheOneItWasMadeFromAndThePluginIsTold() {
        WikiPage above = WIKI.page("EDIT", "Above", "<p>x</p>");
        WikiClient member = WIKI.as("medlem1");

        member.form(
                "/pages/createpage.action?spaceKey=EDIT&fromPageId=" + above.id(),
                Map.of(
                        "spaceKey", "EDIT",
                        "fromPageId", String.valueOf(above.id()),
                        "title", "Ny side æøå",
                        "body", "<p>nyt</p>"));
        WikiPage made = WIKI.wiki().page("EDIT", "Ny side æøå").orElseThrow();

        assertEquals(above.id(), made.parentId());
        assertTrue(member.get("/display/EDIT/Ny+side+%C3%A6%C3%B8%C3%A5").body().contains("<p>nyt</p>"));
        assertTrue(member.get("/rest/fixture/1.0/greetings/notes").body().contains("\"page Ny side æøå\""));
    }

    @Test
    public void aRemovedPageIsGoneAndItsChildrenMoveUp() {
        WikiPage above = WIKI.page("EDIT", "Going", "<p>x</p>");
        WikiPage below = WIKI.wiki().createPage("EDIT", above.id(), "Staying", "<p>y</p>", WIKI.person("leder1"));
        WikiClient member = WIKI.as("medlem1");

        member.form("/pages/removepage.action?pageId=" + above.id(), Map.of("pageId", String.valueOf(above.id())));

        assertEquals(404, member.get(FixtureWikiRule.address(above)).statusCode());
        assertEquals(above.parentId(), saved(below).parentId());
    }

    @Test
    public void anExportHasNoScriptsAndTellsTheMacroItsKind() {
        WikiPage page =
                WIKI.page("EDIT", "Exported", "<ac:structured-macro ac:name=\"greeting\"></ac:structured-macro>");

        for (String type : new String[] {"pdf", "word", "email"}) {
            String export = WIKI.as("medlem1")
                    .get("/pages/export.action?type=" + type + "&pageId=" + page.id())
                    .body();

            assertTrue(export.contains("Hej medlem1 " + type));
            assertFalse(export.contains("<script"));
        }
    }

    @Test
    public void aPageLoadsTheScriptsThatItsMacrosAskForInTheReadersLanguage() {
        WikiPage with =
                WIKI.page("EDIT", "With macro", "<ac:structured-macro ac:name=\"greeting\"></ac:structured-macro>");
        WikiPage without = WIKI.page("EDIT", "Without macro", "<p>x</p>");
        WikiClient member = WIKI.as("medlem1");

        String page = member.get(FixtureWikiRule.address(with)).body();
        String address = page.replaceFirst("(?s).*<script src=\"/confluence([^\"]*greeting.js[^\"]*)\".*", "$1");
        String script = member.get(address.replace("&amp;", "&")).body();

        assertTrue(page.contains("greeting-resources/greeting.css"));
        assertFalse(member.get(FixtureWikiRule.address(without)).body().contains("greeting-resources"));
        assertTrue(script.contains("Hej, det'er mig")
                || script.contains("Hej, det\\'er mig")
                || script.contains("Hej, det\\u0027er mig"));
        assertTrue(script.contains("AJS.format("));
    }

    @Test
    public void theWizardsScriptsComeWithTheCreateDialogOnly() {
        String page = WIKI.as("medlem1").get("/").body();

        assertFalse(page.contains("<script src=\"/confluence/download/resources/dk.example.fixture:wizard/"));
        assertTrue(page.matches("(?s).*data-scripts=\"[^\"]*dk.example.fixture:wizard/wizard-soy.js.*"));
    }
}
