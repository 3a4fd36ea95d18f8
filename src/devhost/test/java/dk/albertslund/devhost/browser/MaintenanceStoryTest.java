package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A user is writing when the administrator switches to read-only mode. */
public class MaintenanceStoryTest {
    private static final String PHASE =
            "<ac:structured-macro ac:name=\"innovation-phase\"><ac:parameter ac:name=\"phase\">"
                    + "discovery</ac:parameter></ac:structured-macro>";
    private static final int PHONE = 360;

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static int networks;
    private String key;
    private String question;

    @Before
    public void networkOfItsOwn() {
        key = "PAUSE" + ++networks;
        WIKI.network(key, "En pause " + networks, "leder1");
        question = "/display/" + key + "/Innovationsspørgsmål";
    }

    @After
    public void openForWriting() {
        WIKI.setReadOnly(false);
    }

    private static Locator line(BrowserUser user) {
        return user.page().locator(".inno-readonly");
    }

    private static void isSaved(BrowserUser user) {
        user.field("why").locator("[data-state][data-name=saved]").waitFor();
        assertThat(user.field("why").locator("[data-error]")).hasText("");
    }

    @Test
    public void whatWasWrittenMeanwhileIsSentWhenTheWikiOpens() {
        try (BrowserUser member = WIKI.login("medlem1")) {
            member.open(question);
            WIKI.setReadOnly(true);
            member.control("why").fill("Skrevet under pausen");

            assertThat(member.field("why").locator("[data-error]")).containsText("lukket for skrivning");
            assertThat(member.control("why")).hasValue("Skrevet under pausen");
            WIKI.setReadOnly(false);
            isSaved(member);
        }
    }

    @Test
    public void aTextOnTheDeviceOutlivesThePageThatCannotBeWrittenOn() {
        try (BrowserUser member = WIKI.login("medlem1")) {
            member.open(question);
            WIKI.setReadOnly(true);
            member.control("why").fill("Skrevet før genindlæsningen");
            assertThat(member.field("why").locator("[data-error]")).containsText("lukket for skrivning");
            member.page().setViewportSize(PHONE, 800);
            member.open(question);

            assertThat(line(member)).containsText("Der kan ikke skrives lige nu");
            assertThat(member.page().locator("[data-innovation-form]")).hasCount(0);
            member.screenshot("read-only-phone");
            WIKI.setReadOnly(false);
            member.open(question);
            assertThat(member.control("why")).hasValue("Skrevet før genindlæsningen");
            isSaved(member);
        }
    }

    @Test
    public void eachOfTwoMovePanelsHasItsOwnField() {
        String page = WIKI.page(key, "To gange", PHASE + PHASE);
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open(page);
            Locator second = leader.page().locator("[data-move]").nth(1);
            second.locator("[data-move-open]").click();
            second.locator("label").first().click();

            assertThat(second.locator("[data-move-field=reason]")).isFocused();
            assertThat(leader.page().locator("[data-move-panel]").first()).isHidden();
            leader.screenshot("phase-twice");
        }
    }

    @Test
    public void theCardLeadsToTheFieldOnItsOwnPage() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/" + key);
            leader.page().locator(".inno-cards a[href^='#']").click();

            assertThat(leader.control("whyHere")).isFocused();
        }
    }
}
