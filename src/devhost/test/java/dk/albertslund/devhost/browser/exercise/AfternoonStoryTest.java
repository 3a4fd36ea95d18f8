package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import dk.albertslund.devhost.wiki.Wiki;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * The afternoon of the deck with three people, from a sharper theme to the reflections: each item of the programme leads to
 * the page where it is worked on, which is added with a click where the network does not have it, and afterwards the home
 * page tells of all of it.
 */
public class AfternoonStoryTest {
    private static final String KEY = "EFTERMIDDAG";
    private static final String TITLE = "Naboer ved samme bord";
    private static final String HOME = "/display/" + KEY;
    private static final String SESSION = HOME + "/Session";
    private static final String DRAFT = "Hvordan får alle ældre nogen at spise med?";
    private static final String QUESTION = "Hvordan bliver naboer hinandens hverdag?";
    private static final String IDEA = "Fælles frokost om tirsdagen";
    private static final String NOT_KNOWN = "Hvem spiser alene i dag?";
    private static final String MISSING = "Boligforeningen";
    private static final Map<String, String> NEEDS =
            Map.of("leder1", "Gadelampen", "medlem1", "Regnskoven", "medlem2", "Symaskinen");
    private static final Map<String, String> TAKEAWAYS =
            Map.of("leder1", "Kompasset", "medlem1", "Fyrtårnet", "medlem2", "Broen");
    private static final Map<String, String> POINTS = Map.of("leder1", "3", "medlem1", "5", "medlem2", "2");
    private static final String SUM = "10 point i alt · svar: 3";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private record Person(String name, BrowserUser user) {}

    private final List<Person> all = new ArrayList<>();
    private BrowserUser leader;
    private BrowserUser first;
    private BrowserUser second;

    @Before
    public void threeHaveANetwork() {
        WIKI.network(KEY, TITLE, "leder1", "everyone");
        for (String member : List.of("medlem1", "medlem2")) {
            WIKI.permit(KEY, Wiki.EDIT, member);
        }
        leader = login("leder1");
        first = login("medlem1");
        second = login("medlem2");
    }

    private BrowserUser login(String name) {
        BrowserUser user = WIKI.login(name);
        all.add(new Person(name, user));
        return user;
    }

    @After
    public void theyGoHome() {
        all.forEach(person -> person.user().close());
    }

    @Test
    public void anAfternoonGoesFromASharperThemeToReflections() {
        theProgrammeIsMadeWithOneClickAndEachItemLeadsToAPage();
        all.forEach(person -> reflects(person.user(), TAKEAWAYS.get(person.name())));
        theThemeIsMadeSharper();
        whatIsNotKnownAndWhoIsMissingIsWrittenDown();
        theModelStandsOnTheHomePageUnderTheNewQuestion();
        eachWritesANeedAloneAndAllSeeThem();
        theProgrammeGetsThreeItemsMore();
        anIdeaIsWrittenAndTried();
        eachGivesPoints();
        theCitizensAreInvolved();
        all.forEach(person -> shows(person.user()));

        whatWasMadeStandsOnTheHomePage();
        whatWasMadeStandsOnThePages();
    }

    private void theProgrammeIsMadeWithOneClickAndEachItemLeadsToAPage() {
        leader.open(HOME);
        add("Session");
        leader.click(leader.page().locator("[data-session-template=afternoon]"));
        assertThat(items(leader)).hasCount(7);
        assertEquals(1, leader.clicks());
        thePagesThatTheProgrammeNeedsAreAdded("Refleksion", "Viden og ikke-viden", "Behov");
        assertThat(items(leader).locator("[data-exercise-link] a")).hasCount(7);
        assertThat(item(leader, 2).locator("[data-field=item] [data-control]"))
                .hasValue("Gør netværkets tema skarpere");
        leader.screenshot("afternoon-programme");
    }

    private void thePagesThatTheProgrammeNeedsAreAdded(String... titles) {
        Locator needed = leader.page().locator("[data-new-pages] li:visible");
        for (int left = titles.length; left > 0; left--) {
            assertThat(needed).hasCount(left);
            add(titles[titles.length - left]);
            leader.open(SESSION);
        }
        assertThat(needed).hasCount(0);
    }

    /** Presses the button for a page that the network does not have, and comes to the page. */
    private void add(String title) {
        Locator button = leader.page()
                .locator(".create-from-template-button")
                .filter(new Locator.FilterOptions().setHasText("+ " + title));
        assertThat(button).isEnabled();
        if (!button.isVisible()) {
            leader.page()
                    .locator("details:not([open])")
                    .filter(new Locator.FilterOptions().setHas(button))
                    .locator("summary")
                    .click();
        }
        button.click();
        assertThat(leader.page().locator("h1").first()).hasText(title);
    }

    private void theThemeIsMadeSharper() {
        follow(leader, 2, "Innovationsspørgsmål");
        write(add(leader, "drafts"), "text", DRAFT);
        choose(leader, 1, DRAFT);

        follow(first, 2, "Innovationsspørgsmål");
        write(add(first, "drafts"), "text", QUESTION);
        assertThat(rows(leader, "drafts"))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(BrowserUser.SOON_IN_MS));
        choose(leader, 2, QUESTION);
    }

    private static void choose(BrowserUser user, int draft, String text) {
        rows(user, "drafts").nth(draft - 1).locator("[data-pick=chosen]").click();
        assertThat(user.page().locator("[data-picked-text]")).hasText(text);
        assertThat(rows(user, "drafts").nth(draft - 1).locator("[data-pick-state]"))
                .hasText("Nu jeres spørgsmål på alle sider");
    }

    private void whatIsNotKnownAndWhoIsMissingIsWrittenDown() {
        follow(second, 3, "Viden og ikke-viden");
        write(add(second, "notKnown"), "question", NOT_KNOWN);
        follow(first, 4, "Viden og ikke-viden");
        Locator relation = add(first, "relations");
        write(relation, "from", "Køkkenet");
        write(relation, "to", MISSING);
    }

    private void theModelStandsOnTheHomePageUnderTheNewQuestion() {
        follow(second, 5, TITLE);
        assertThat(second.page().locator(".inno-hero-question")).hasText(QUESTION);
        assertThat(second.page().locator(".inno-strip-current")).containsText("Fokusering");
    }

    private void eachWritesANeedAloneAndAllSeeThem() {
        for (Person person : all) {
            follow(person.user(), 6, "Behov");
            Locator need = add(person.user(), "rows");
            write(need, "input", NEEDS.get(person.name()));
            write(need, "giver", "Naboen");
        }
        for (Person person : all) {
            assertThat(person.user().page().locator("[data-list=rows] [data-hidden-rows]"))
                    .containsText("Skrevet af andre: 2", soon());
            others(person).forEach(need -> assertThat(person.user().page().locator("[data-list=rows]"))
                    .not()
                    .containsText(need));
        }
        goOn("shared");
        for (Person person : all) {
            Locator cards = person.user().page().locator("[data-list=rows] [data-cards]");
            others(person).forEach(need -> assertThat(cards).containsText(need, soon()));
        }
    }

    private static List<String> others(Person person) {
        return NEEDS.keySet().stream()
                .filter(name -> !name.equals(person.name()))
                .map(NEEDS::get)
                .toList();
    }

    private void goOn(String stage) {
        leader.page().locator("[data-round] [data-stage=" + stage + "]").click();
        assertThat(leader.page().locator("[data-round] [data-stage=" + stage + "]"))
                .hasCount(0);
    }

    /** A new item stands before the closing one; the link stands behind it as soon as its exercise is chosen. */
    private void theProgrammeGetsThreeItemsMore() {
        leader.open(SESSION);
        for (String exercise : List.of("ideas", "prioritising", "involvement")) {
            add(leader, "items");
            Locator item = rows(leader, "items").nth(rows(leader, "items").count() - 2);
            write(item, "item", "Næste skridt: " + exercise);
            item.locator("[data-field=exercise] [data-control]").selectOption(exercise);
            BrowserUser.waitUntilSaved(item.locator("[data-field=exercise]"));
        }
        thePagesThatTheProgrammeNeedsAreAdded("Idéer", "Prioritering");
        for (int number = 7; number <= 9; number++) {
            assertThat(item(leader, number).locator("[data-exercise-link] a")).hasCount(1);
        }
        leader.open(HOME);
        add("Prøvehandlinger");
    }

    private void anIdeaIsWrittenAndTried() {
        follow(first, 7, "Idéer");
        Locator idea = add(first, "rows");
        write(idea, "text", IDEA);
        follow(leader, 7, "Idéer");
        goOn("shared");
        assertThat(leader.page().locator("[data-list=rows] [data-cards]")).containsText(IDEA);

        first.open(HOME + "/Idéer");
        rows(first, "rows").locator("[data-action=trial] [data-act]").click();
        rows(first, "rows").locator("[data-action=trial] a").click();
        assertThat(first.control("trial")).hasValue(IDEA);
        first.write("withWhom", "Tre naboer");
    }

    private void eachGivesPoints() {
        follow(leader, 8, "Prioritering");
        Locator choice = add(leader, "ideas");
        write(choice, "text", IDEA);
        Locator entry = choice.locator("[data-field=idea] [role=combobox]");
        entry.fill("frokost");
        assertThat(choice.locator("[data-field=idea] [role=option]")).hasCount(1);
        entry.press("ArrowDown");
        entry.press("Enter");
        BrowserUser.waitUntilSaved(choice.locator("[data-field=idea]"));
        goOn("voting");
        for (Person person : all) {
            follow(person.user(), 8, "Prioritering");
            person.user().write("points", POINTS.get(person.name()));
        }
        // Whoever has given all points sees those of the others, the rest when the round is closed
        assertThat(sum(first)).hasText(SUM, new LocatorAssertions.HasTextOptions().setTimeout(BrowserUser.SOON_IN_MS));
        assertThat(sum(leader)).hasText("");
        goOn("closed");
        for (Person person : all) {
            assertThat(person.user().page().locator("#main-content")).containsText(SUM, soon());
        }
    }

    private static Locator sum(BrowserUser user) {
        return user.page().locator("[data-list=ideas] [data-answers=points]");
    }

    private void theCitizensAreInvolved() {
        follow(second, 9, "Inddragelse");
        second.page()
                .locator("[data-rows] > [data-row]")
                .first()
                .locator("[data-cell=discovery]")
                .click();
        assertThat(second.page().locator("[data-grid-line]")).containsText("Gemt");
    }

    private void reflects(BrowserUser user, String takeaway) {
        follow(user, 1, "Refleksion");
        Locator row = add(user, "rows");
        write(row, "occasion", "Oplægget om spørgsmål");
        row.locator("[data-field=kind] select").selectOption("session");
        BrowserUser.waitUntilSaved(row.locator("[data-field=kind]"));
        write(row, "takeaways", takeaway);
    }

    private static void shows(BrowserUser user) {
        follow(user, 10, "Refleksion");
        Locator row = rows(user, "rows").first();
        row.locator("[data-control]").first().focus();
        row.locator("[data-field=shared] [data-control]").check();
        BrowserUser.waitUntilSaved(row.locator("[data-field=shared]"));
    }

    private void whatWasMadeStandsOnTheHomePage() {
        try (BrowserUser reader = WIKI.login("medlem3")) {
            reader.open(HOME);
            assertThat(reader.page().locator(".inno-hero-question")).hasText(QUESTION);
            Locator latest = reader.page().locator(".inno-latest");
            for (String made : List.of(
                    "3 nye behov", "1 ny idé", "10 point er givet på siden Prioritering", "3 nye refleksioner")) {
                assertThat(latest).containsText(made);
            }
            assertThat(latest).containsText("Inddragelse");
            assertThat(latest).containsText("Session");
            Locator trial = reader.page().locator(".inno-open-actions");
            assertThat(trial).containsText(IDEA);
            assertThat(trial).containsText("Ditte Idéager");
            assertThat(reader.page().locator(".inno-own-rows")).hasCount(0);
            reader.screenshot("afternoon-home");
        }
        first.open(HOME);
        Locator own = first.page().locator(".inno-own-rows");
        assertThat(own).containsText("Prøvehandlinger");
        assertThat(own).containsText("Behov");
    }

    private static void whatWasMadeStandsOnThePages() {
        try (BrowserUser reader = WIKI.login("medlem3")) {
            reads(reader, "Behov", NEEDS.values());
            reads(reader, "Refleksion", TAKEAWAYS.values());
            reads(reader, "Viden og ikke-viden", List.of(NOT_KNOWN, MISSING));
            reads(reader, "Idéer", List.of(IDEA));
            reads(reader, "Prioritering", List.of(IDEA, SUM));
            reads(reader, "Prøvehandlinger", List.of(IDEA, "Tre naboer"));
            reader.open(HOME + "/Inddragelse");
            assertThat(reader.page().locator("tbody .inno-mark-planned")).hasCount(1);
        }
    }

    private static void reads(BrowserUser reader, String title, Iterable<String> texts) {
        reader.open(HOME + "/" + title);
        texts.forEach(text -> assertThat(reader.page().locator("#main-content")).containsText(text));
    }

    private static Locator rows(BrowserUser user, String list) {
        return user.page().locator("[data-list=" + list + "] [data-rows] > [data-row]");
    }

    private static Locator items(BrowserUser user) {
        return rows(user, "items");
    }

    private static Locator item(BrowserUser user, int number) {
        return items(user).nth(number - 1);
    }

    /** Goes from the programme to the page of an item. */
    private static void follow(BrowserUser user, int item, String title) {
        user.open(SESSION);
        item(user, item).locator("[data-exercise-link] a").click();
        assertThat(user.page().locator("h1").first()).hasText(title);
    }

    private static Locator add(BrowserUser user, String list) {
        Locator button = user.page().locator("[data-list=" + list + "] [data-add]");
        user.unfold(button);
        button.click();
        return rows(user, list).last();
    }

    private static void write(Locator row, String field, String text) {
        Locator part = row.locator("[data-field=" + field + "]");
        row.locator("[data-control]").first().focus();
        part.locator("[data-control]").fill(text);
        BrowserUser.waitUntilSaved(part);
    }

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(BrowserUser.SOON_IN_MS);
    }
}
