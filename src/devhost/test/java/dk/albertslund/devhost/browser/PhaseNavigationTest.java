package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** The current phase's page: links from criteria to fields, and moves to other phases. */
public class PhaseNavigationTest {
    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    private static Locator way(Page page, String label) {
        return page.locator("[data-move]")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("[data-move-open]:has-text(\"" + label + "\")")));
    }

    @Test
    public void aLeaderGoesOnAndBackFromThePageWhereTheNetworkIs() {
        WIKI.network("VEJE", "Veje frem", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/VEJE/Fase 0 – Fokusering");
            Page page = leader.page();
            assertThat(page.locator("[data-move]")).hasCount(1);
            Locator on = way(page, "Gå videre til fase 1 – Opdagelse");
            on.locator("[data-move-open]").click();
            assertThat(on.locator("[data-move-cancel]")).hasText("Annuller");
            assertThat(on.locator("[data-move-go]")).hasText("Gå videre");
            assertThat(on).containsText("Hvorfor går I videre, selv om noget mangler?");
            on.locator("[data-move-field=reason]").fill("Vi må ud og se");
            leader.screenshot("way-on");
            on.locator("[data-move-go]").click();

            assertThat(page.locator("h1")).hasText("Fase 1 – Opdagelse");
            assertThat(page.locator(".inno-strip-current.inno-strip-shown")).containsText("I er her");
            page.waitForLoadState();
            Locator back = way(page, "Gå tilbage til fase 0 – Fokusering");
            back.locator("[data-move-open]").click();
            assertThat(back).containsText("Hvad fik jer til at gå tilbage?");
            assertThat(back.locator("[data-move-go]")).hasText("Gå tilbage");
            back.locator("[data-move-field=reason]").fill("Vi manglede nulpunktet");
            leader.usePhoneInDarkMode();
            leader.screenshot("way-back-phone-dark");
            back.locator("[data-move-go]").click();

            assertThat(page.locator("h1")).hasText("Fase 0 – Fokusering");
            assertThat(page.locator(".inno-position-now")).containsText("Runde 2");
        }
    }

    @Test
    public void whoGoesBackFromALaterPhaseChoosesHowFar() {
        WIKI.network("LANGT", "Langt tilbage", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/LANGT/Fase 3 – Idéudvikling");
            Page page = leader.page();
            page.locator("[data-move-open]").click();
            assertThat(page.locator("[data-move-panel]")).containsText("Hvorfor springer I en fase over?");
            page.locator("[data-move-field=reason]").fill("Vi har idéerne");
            page.locator("[data-move-go]").click();
            page.locator(".inno-strip-current.inno-strip-shown").waitFor();

            Locator back = way(page, "Gå tilbage til …");
            back.locator("[data-move-open]").click();
            assertEquals(
                    List.of("Fase 2 – Tematisering", "Fase 1 – Opdagelse", "Fase 0 – Fokusering"),
                    back.locator("[data-move-to] option").allTextContents());
            back.locator("[data-move-to]").selectOption("discovery");
            back.locator("[data-move-field=reason]").fill("Vi har ikke mødt nogen");
            back.locator("[data-move-go]").click();

            assertThat(page.locator("h1")).hasText("Fase 1 – Opdagelse");
            assertThat(page.locator(".inno-position-now")).containsText("Runde 2");
        }
    }

    @Test
    public void eachLineOfTheListPutsTheCursorWhereItIsWritten() {
        WIKI.network("CURSOR", "En markør", "leder1");
        try (BrowserUser leader = WIKI.login("leder1");
                BrowserUser reader = WIKI.login("medlem3")) {
            leader.open("/display/CURSOR/Fase 0 – Fokusering");
            Page page = leader.page();
            assertThat(page.locator("[data-criteria-count]")).hasText("0 af 6 er klar");
            page.locator("[data-criterion=decision] a").click();
            assertThat(leader.control("decision")).isFocused();
            page.keyboard().type("Vi går videre med naboerne");
            BrowserUser.waitUntilSaved(leader.field("decision"));
            assertThat(page.locator("[data-criteria-count]")).hasText("1 af 6 er klar");

            page.locator("[data-criterion=baseline] a").click();
            Locator baseline = page.locator("[data-list=baseline] [data-field=what] [data-control]");
            assertThat(baseline).isFocused();
            page.keyboard().type("Ensomme måltider om ugen");
            BrowserUser.waitUntilSaved(page.locator("[data-list=baseline] [data-field=what]"));
            assertThat(page.locator("[data-criterion=baseline] [data-criterion-state]"))
                    .hasText("\u2713");

            page.locator("[data-criterion=question] a").click();
            assertThat(page.locator("h1")).hasText("Innovationsspørgsmål");
            reader.open("/display/CURSOR/Fase 0 – Fokusering");
            assertThat(reader.page().locator("[data-criteria-count]")).hasText("2 af 6 er klar");
        }
    }
}
