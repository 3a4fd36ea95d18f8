package dk.albertslund.devhost.browser.exercise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import dk.albertslund.devhost.browser.BrowserUser;
import dk.albertslund.devhost.browser.BrowserWikiRule;
import dk.albertslund.devhost.browser.PictureFile;
import org.junit.ClassRule;
import org.junit.Test;

/** A network goes out to hear and see, and brings home what it found. */
public class FieldworkStoryTest {
    private static final String KEY = "FELT";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    /** Adds a row to a list and fills its fields: key, text, key, text. */
    private static Locator add(BrowserUser user, String list, String... fieldsAndTexts) {
        Locator all = user.page().locator("[data-list=" + list + "]");
        user.unfold(all);
        all.locator("> [data-add]").click();
        Locator row = all.locator("> [data-rows] > [data-row]").last();
        for (int at = 0; at < fieldsAndTexts.length; at += 2) {
            write(row, fieldsAndTexts[at], fieldsAndTexts[at + 1]);
        }
        return row;
    }

    @Test
    public void aGuideIsPrintedAnInterviewIsHeldUnderACodeAndAFindingBecomesATheme() {
        WIKI.network(KEY + 1, "Ude at høre", "leder1");
        WIKI.addPages(KEY + 1, "leder1", "interview");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/" + KEY + "1/Interview");
            leader.write("aim", "Hvordan spiser de, der bor alene?");
            add(leader, "questions", "question", "Hvordan var din dag i går?");
            theGuideHasLinesToWriteOn(leader.page());
            aNameIsRefusedAndACodeIsStraightened(leader);
            Locator finding = add(leader, "findings", "finding", "Bordet er dækket, men ingen sidder ved det");
            finding.locator("[data-act]").click();
            Locator theme = finding.locator("[data-action=theme] a");
            assertThat(theme).hasText("Lavet i Fase 2 – Tematisering");
            leader.screenshot("interview");

            theme.click();
            Locator themes = leader.page().locator("[data-list=themes] [data-row]:not([hidden])");
            assertThat(themes.locator("[data-field=theme] [data-control]"))
                    .hasValue("Bordet er dækket, men ingen sidder ved det");
            assertThat(themes.locator("[data-field=findings]"))
                    .containsText("Bordet er dækket, men ingen sidder ved det");
        }
    }

    private static void theGuideHasLinesToWriteOn(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        Locator row = page.locator("[data-list=questions] > [data-rows] > [data-row]");
        assertThat(row.locator(".inno-print-text")).hasText("Hvordan var din dag i går?");
        assertThat(row.locator("> .inno-ruled > div")).hasCount(3);
        page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".inno-print")).hasCount(0);
    }

    private static void aNameIsRefusedAndACodeIsStraightened(BrowserUser leader) {
        Locator interview = add(leader, "interviews", "userType", "Bor alene");
        Locator code = interview.locator("[data-field=personCode]");
        code.locator("[data-control]").fill("Karen Hansen");
        code.locator("[data-control]").blur();
        assertThat(code.locator("[data-error]")).containsText("Skriv en kode som B-01");
        code.locator("[data-control]").fill("b1");
        code.locator("[data-control]").blur();
        BrowserUser.waitUntilSaved(code);
        assertThat(code.locator("[data-control]")).hasValue("B-01");

        Locator documentation = interview.locator("[data-field=documentation]");
        enter(interview);
        BrowserUser.tick(documentation, "photo");
        assertThat(documentation.locator("[data-hint]")).containsText("kræver et ja");
        interview.locator("[data-field=consent] input").check();
        assertThat(documentation.locator("[data-hint]")).hasText("");
        assertEquals(
                "nothing of the name is kept",
                -1,
                leader.get("/rest/innovation/1.0/networks/" + KEY + "1/sheets/interview/changes?since=0")
                        .text()
                        .indexOf("Karen"));
    }

    @Test
    public void twoObserveNeitherRewritesTheOtherAndWhatItMeansStandsApart() {
        WIKI.network(KEY + 2, "Ude at se", "leder1");
        WIKI.addPages(KEY + 2, "leder1", "observation");
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser member = WIKI.login("medlem1")) {
            leader.open("/display/" + KEY + "2/Observation");
            Locator observation = add(leader, "observations", "place", "Foyeren");
            write(observation, "seen", "Ni går igen, måske fordi det trækker");
            assertThat(observation.locator("[data-field=seen] [data-hint]")).containsText("måske");
            write(observation, "seen", "Ni går igen inden for to minutter");
            assertThat(observation.locator("[data-field=seen] [data-hint]")).hasText("");

            member.open("/display/" + KEY + "2/Observation");
            Locator card = member.page().locator("[data-list=observations] [data-cards] > [data-row]");
            assertThat(card).containsText("Ni går igen inden for to minutter");
            assertThat(card.locator("[data-control]")).hasCount(0);

            Locator meaning = add(member, "meanings", "meaning", "Der er koldt");
            assertThat(meaning.locator("[data-field=basedOn] [data-hint]")).containsText("gæt");
            meaning.locator("[data-act]").click();
            assertThat(meaning.locator("[data-action=theme] a")).isVisible();
            member.screenshot("observation");
        }
    }

    @Test
    public void anAnswerComesAsAPhotoAndIsUsedInSeveralWays() throws Exception {
        WIKI.network(KEY + 3, "Sendt hjem", "leder1");
        WIKI.addPages(KEY + 3, "leder1", "probe");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/" + KEY + "3/Kulturel prøvetagning");
            leader.write("task", "Vis os dit bord");
            leader.write("from", "31.03.2026");
            leader.control("to").fill("30.03.2026");
            leader.control("to").blur();
            assertThat(leader.field("to").locator("[data-error]")).containsText("1 til 60 dage");
            leader.write("to", "06.04.2026");

            Locator answer = add(leader, "returns", "personCode", "b1");
            Locator photo = answer.locator("[data-field=picture]");
            enter(answer);
            photo.locator("[data-picture-file]")
                    .setInputFiles(new FilePayload("bord.jpg", "image/jpeg", PictureFile.photo()));
            BrowserUser.waitUntilSaved(photo);
            assertThat(photo.locator("[data-hint]")).containsText("Få et ja fra alle");
            leader.field("consent").locator("input").check();
            assertThat(photo.locator("[data-hint]")).hasText("");

            enter(answer);
            BrowserUser.tick(answer.locator("[data-field=pictureUse]"), "citizenExplanation");
            Locator explanation = answer.locator("[data-field=citizenExplanation]");
            assertThat(explanation.locator("[data-hint]")).containsText("Skriv, hvad der kom frem");
            write(answer, "citizenExplanation", "Den anden kop er til gæster");
            assertThat(explanation.locator("[data-hint]")).hasText("");
            leader.screenshot("probe");
        }
    }

    @Test
    public void allGuessAloneAndSeeTheSubjectWhenItIsShared() {
        WIKI.network(KEY + 4, "Set igen", "leder1");
        WIKI.addPages(KEY + 4, "leder1", "pictures");
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser member = WIKI.login("medlem1")) {
            String path = "/display/" + KEY + "4/Billedøvelse";
            leader.open(path);
            add(leader, "pictures", "name", "Billede 1");
            add(leader, "subjects", "subject", "Et bord set oppefra");

            member.open(path);
            assertThat(member.page().locator("[data-list=pictures]")).isVisible();
            add(member, "guesses", "guess", "En tromme", "orThis", "En rundkørsel");
            assertFalse(member.page().content().contains("Et bord set oppefra"));
            leader.open(path);
            assertFalse(leader.page().content().contains("En tromme"));

            leader.page().locator("[data-round] [data-stage=shared]").click();
            assertThat(leader.page().locator("[data-round] [data-stage=shared]"))
                    .hasCount(0);
            leader.open(path);
            assertThat(leader.page().locator("[data-list=guesses] [data-cards]"))
                    .containsText("En rundkørsel");
            member.open(path);
            assertThat(member.page().locator("[data-list=subjects] [data-cards]"))
                    .containsText("Et bord set oppefra");
            member.unfold(member.page().locator("[data-list=subjects]"));
            member.screenshot("pictures");
        }
    }

    /** A row shows its empty fields while the cursor is in it. */
    private static void enter(Locator row) {
        row.locator("[data-control]:visible").first().focus();
    }

    private static void write(Locator row, String key, String text) {
        enter(row);
        Locator field = row.locator("[data-field=" + key + "]");
        field.locator("[data-control]").fill(text);
        field.locator("[data-control]").blur();
        BrowserUser.waitUntilSaved(field);
    }
}
