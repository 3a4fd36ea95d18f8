package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The gate with criteria, answers, reason and who decided; the criteria update while the user writes. */
public class GateStoryTest {
    private static final String FOCUS = "/display/PORTEN/Fase 0 – Fokusering";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @BeforeClass
    public static void aNetworkOfATypeWithGates() {
        WIKI.network("PORTEN", "Naboskab med porte", "leder1");
        WIKI.keepGates("welfare");
    }

    @Test
    public void aDecisionTakesTwoClicksAndAMissingAnswerIsToldAtItsPlace() {
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.addScript(Path.of(System.getProperty("devhost.npm", "target/npm"), "axe-core", "axe.min.js"));
            leader.open(FOCUS);
            Page page = leader.page();
            page.locator("[data-gate-go]").click();
            assertThat(page.locator("[data-move-error=gate]")).containsText("Vælg et svar");
            assertThat(page.locator("[data-gate-answer]").first()).isFocused();

            page.locator("[data-gate] [data-move-field=reason]").fill("Spørgsmålet er skarpt nok");
            leader.usePhoneInDarkMode();
            leader.screenshot("gate-phone-dark");
            assertEquals(
                    List.of(),
                    page.evaluate("async () => (await window.axe.run({include: [['.inno-gate']]}))"
                            + ".violations.map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ')).join(' '))"));
            page.setViewportSize(1280, 1000);
            page.evaluate("() => { document.documentElement.dataset.colorMode = 'light'; }");
            leader.screenshot("gate");

            leader.click(page.locator("[data-gate-answer]").first());
            leader.click(page.locator("[data-gate-go]"));

            assertThat(page.locator(".inno-position-now")).containsText("Netværket er i fase 1 – Opdagelse");
            assertEquals(2, leader.clicks());

            leader.open("/display/PORTEN/Fase 1 – Opdagelse");
            page.locator("[data-gate-answer]").nth(1).check();
            assertThat(page.locator("[data-gate-back-to]")).hasValue("focus");
            page.locator("[data-gate] [data-move-field=reason]").fill("Et andet problem");
            page.locator("[data-gate-go]").click();
            assertThat(page.locator(".inno-position-now")).containsText("fase 0 – Fokusering, runde 2");
        }
    }

    @Test
    public void theListOfWhatIsMissingFollowsWhatIsWrittenAndSaysSo() {
        WIKI.network("LISTEN", "En liste der følger med", "leder1");
        try (BrowserUser leader = WIKI.login("leder1")) {
            leader.open("/display/LISTEN/Fase 0 – Fokusering");
            Page page = leader.page();
            var decision = page.locator("[data-criterion=decision] [data-criterion-state]");
            assertThat(decision).hasText("\u25CB");

            leader.write("decision", "Vi går videre med naboerne");

            assertThat(decision).hasText("\u2713");
            assertThat(page.locator("[data-criteria-status]"))
                    .hasText("På plads: Jeres beslutning. 1 af 6 er på plads.");

            leader.control("decision").fill("");
            leader.control("decision").blur();

            assertThat(decision).hasText("\u25CB");
            assertThat(page.locator("[data-criteria-status]")).containsText("0 af 6 er på plads.");
        }
    }
}
