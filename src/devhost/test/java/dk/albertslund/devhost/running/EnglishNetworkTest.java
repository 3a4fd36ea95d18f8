package dk.albertslund.devhost.running;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.WikiPage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.ClassRule;
import org.junit.Test;

/** A network's pages are created in the language of their creator. */
public class EnglishNetworkTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static List<WikiPage> made(String key, Locale locale) {
        var wiki = WIKI.host().wiki();
        wiki.setLocale(WIKI.user("leder1"), locale);
        new NetworkFixture(key, "Meeting places " + key)
                .with("practice", "true")
                .create(WIKI.login("leder1"));
        return wiki.pages(key);
    }

    private static String all(List<WikiPage> pages) {
        return pages.stream().map(page -> page.title() + "\n" + page.body()).collect(Collectors.joining("\n"));
    }

    @Test
    public void titlesIntroductionsNotesAndPracticeDataAreEnglishForAnEnglishLeader() {
        String english = all(made("ENGLISH", Locale.UK));

        for (String text : List.of(
                "Innovation question",
                "Participants",
                "Phase 0 \u2013 Focusing",
                "Continuation \u2013 Realisation and spread",
                "Write several drafts and choose one when it is right.",
                "Notes from the phase",
                "The course as a spiral")) {
            assertTrue(text, english.contains(text));
        }
        for (String danish : List.of("Fase", "Noter", "Deltagere", "sp\u00f8rgsm\u00e5l", "Forl\u00f8b")) {
            assertFalse(danish, english.contains(danish));
        }
        String question = WIKI.login("leder1")
                .get("/pages/viewpage.action?pageId="
                        + WIKI.host()
                                .wiki()
                                .page("ENGLISH", "Innovation question")
                                .orElseThrow()
                                .id())
                .body();
        assertTrue(question.contains("How can every older citizen have someone they look forward to seeing tomorrow?"));
        String focus = WIKI.login("leder1")
                .get("/pages/viewpage.action?pageId="
                        + WIKI.host()
                                .wiki()
                                .page("ENGLISH", "Phase 0 \u2013 Focusing")
                                .orElseThrow()
                                .id())
                .body();
        assertTrue(focus.contains("Older people who eat alone every day"));
        assertTrue(focus.contains("5 of 6"));
    }

    @Test
    public void theyAreDanishForADanishLeader() {
        String danish = all(made("DANSK", new Locale("da", "DK")));

        assertTrue(danish.contains("Fase 0 \u2013 Fokusering"));
        assertFalse(danish.contains("Phase"));
    }
}
