package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.albertslund.devhost.wiki.Wiki;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** Three write their needs alone, share them, and close the round; a fourth only reads. */
public class NeedsStoryTest {
    private static final String KEY = "BEHOV";

    private static final Map<String, String> WORDS =
            Map.of("leder1", "Gadelampen", "medlem1", "Regnskoven", "medlem2", "Symaskinen");

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    /** A user, and everything that their page received. */
    private static final class Participant implements AutoCloseable {
        /** In the page, as the driver waits without end for a body that the browser has thrown away. */
        private static final String RECORD_RESPONSES = """
                (() => {
                    const request = window.fetch;
                    window.received = [];
                    window.fetch = async (...input) => {
                        const response = await request(...input);
                        response.clone().text().then(text => window.received.push(text), () => {});
                        return response;
                    };
                })()
                """;

        private final BrowserUser user;

        Participant(String name, String path) {
            user = WIKI.login(name);
            user.page().addInitScript(RECORD_RESPONSES);
            user.open(path);
            user.page().locator("[data-innovation-form], .inno-read").first().waitFor();
        }

        Locator at(String selector) {
            return user.page().locator(selector);
        }

        /** Writes a need in a row of its own. */
        void writes(String word) {
            at("[data-list=rows] > [data-add]").click();
            Locator field = at("[data-rows] > [data-row]").last().locator("[data-field=input]");
            field.locator("[data-control]").fill(word);
            BrowserUser.waitUntilSaved(field);
            leavesTheField();
        }

        /** Nothing is drawn anew under the cursor of somebody who writes. */
        void leavesTheField() {
            user.page().evaluate("() => document.activeElement.blur()");
        }

        /** The page as it is, and the body of every response to its scripts. */
        List<String> received() {
            List<String> all = new ArrayList<>(List.of(user.page().content()));
            ((List<?>) user.page().evaluate("() => window.received")).forEach(text -> all.add((String) text));
            return all;
        }

        boolean hasReceived(String word) {
            return received().stream().anyMatch(text -> text.contains(word));
        }

        void goesOn(String stage) {
            at("[data-round] [data-stage=" + stage + "]").click();
            assertThat(at("[data-round] [data-stage=" + stage + "]")).hasCount(0);
        }

        @Override
        public void close() {
            user.close();
        }
    }

    @Test
    public void threeWriteAloneShareAndCloseAndAFourthReads() {
        WIKI.network(KEY, "Vores behov", "leder1", "everyone");
        WIKI.addPages(KEY, "leder1", "needs");
        for (String member : List.of("medlem1", "medlem2")) {
            WIKI.permit(KEY, Wiki.EDIT, member);
        }
        String path = "/display/" + KEY + "/Behov";
        try (Participant leader = new Participant("leder1", path);
                Participant first = new Participant("medlem1", path);
                Participant second = new Participant("medlem2", path)) {
            Map<String, Participant> all = new LinkedHashMap<>();
            all.put("leder1", leader);
            all.put("medlem1", first);
            all.put("medlem2", second);
            all.forEach((name, writer) -> writer.writes(WORDS.get(name)));

            everybodyHearsHowManyThereAreAndNothingElse(all);
            everybodySeesAllOfItWithoutLoadingThePageAgain(leader, all);
            aReaderSeesIt(path);
            whoeverIsLateIsToldAndKeepsTheText(leader, first);
        }
    }

    private static void everybodyHearsHowManyThereAreAndNothingElse(Map<String, Participant> all) {
        all.forEach((name, writer) -> {
            assertThat(writer.at("[data-hidden-rows]"))
                    .containsText(
                            "Skrevet af andre: 2",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(BrowserUser.SOON_IN_MS));
            WORDS.forEach((author, word) ->
                    assertEquals(name + " and " + word, author.equals(name), writer.hasReceived(word)));
            assertTrue(name, writer.received().size() > 2);
        });
    }

    private static void everybodySeesAllOfItWithoutLoadingThePageAgain(
            Participant leader, Map<String, Participant> all) {
        all.values().forEach(writer -> writer.user.page().evaluate("() => { window.wasNotLoadedAgain = true; }"));
        leader.goesOn("shared");
        all.forEach((name, writer) -> {
            WORDS.forEach((author, word) -> {
                if (!author.equals(name)) {
                    assertThat(writer.at("[data-cards]"))
                            .containsText(
                                    word,
                                    new LocatorAssertions.ContainsTextOptions().setTimeout(BrowserUser.SOON_IN_MS));
                }
            });
            assertEquals(true, writer.user.page().evaluate("() => window.wasNotLoadedAgain"));
        });
        leader.user.screenshot("needs-shared");
    }

    private static void aReaderSeesIt(String path) {
        try (Participant reader = new Participant("medlem3", path)) {
            WORDS.values().forEach(word -> assertThat(reader.at("body")).containsText(word));
            assertThat(reader.at("[data-add]")).hasCount(0);
        }
    }

    private static void whoeverIsLateIsToldAndKeepsTheText(Participant leader, Participant late) {
        late.at("[data-rows] > [data-row] [data-control]").first().focus();
        Locator field = late.at("[data-rows] > [data-row]").first().locator("[data-field=giver]");
        late.user.setOffline(true);
        field.locator("[data-control]").fill("Naboen til venstre");
        leader.goesOn("closed");
        late.user.setOffline(false);

        assertThat(late.at("[data-innovation-form]"))
                .containsText(
                        "Runden er lukket. Din tekst",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(2 * BrowserUser.SOON_IN_MS));
        assertTrue(late.user.page().content(), isKept(late, "Naboen til venstre"));
        late.user.screenshot("needs-late");
        late.user.page().reload();
        assertTrue("after loading again", isKept(late, "Naboen til venstre"));
        assertFalse(leader.hasReceived("Naboen til venstre"));
    }

    /** On the page, or on the device. */
    private static boolean isKept(Participant person, String text) {
        return (Boolean) person.user.page().evaluate("""
                        text => [...document.querySelectorAll('[data-control]')].some(control => control.value === text)
                                || Object.values(localStorage).some(value => value.includes(text))
                        """, text);
    }
}
