package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** The history of a field shows fifty versions per page, each with its number. */
public class HistoryPagesTest {
    private static final String WRITE = """
            async values => {
                const url = AJS.contextPath()
                    + '/rest/innovation/1.0/networks/MANGE/sheets/innovationQuestion/rows/sheet/fields/why';
                const headers = {'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check'};
                for (let number = 1, base = 0; number <= values.count; number++) {
                    const content = {list: '', value: 'Udgave nummer ' + number, base: base};
                    const answer = await fetch(url, {method: 'PATCH', headers, body: JSON.stringify(content)});
                    base = (await answer.json()).revision;
                }
            }""";

    @ClassRule
    public static final BrowserWikiRule WIKI = new BrowserWikiRule();

    @Test
    public void earlierVersionsAreBroughtWhenTheyAreAskedFor() {
        WIKI.network("MANGE", "Mange udgaver", "leder1");
        try (BrowserUser member = WIKI.login("medlem1")) {
            member.open("/display/MANGE/Innovationssp\u00f8rgsm\u00e5l");
            member.field("why").waitFor();
            member.page().evaluate(WRITE, Map.of("count", 53));
            member.page().reload();
            Locator field = member.field("why");
            Locator versions = field.locator("[data-history-panel] li");

            BrowserUser.openHistory(field);
            assertThat(versions).hasCount(50);
            assertThat(versions.last()).containsText("Udgave nummer 4");
            assertThat(field.locator("[data-history-panel] select").first().locator("option"))
                    .hasCount(50);
            member.screenshot("history-earlier");

            field.getByText("Vis \u00e6ldre").click();
            assertThat(versions).hasCount(53);
            assertThat(versions.nth(50)).isFocused();
            assertThat(versions.last()).containsText("Udgave nummer 1");
            assertThat(field.getByText("Vis \u00e6ldre")).isHidden();
            Locator left = field.locator("[data-history-panel] select").first();
            assertThat(left.locator("option").last()).containsText("Udgave 1,");
            versions.last().getByText("Gendan").click();
            BrowserUser.waitUntilSaved(field);
            assertThat(member.control("why")).hasValue("Udgave nummer 1");
        }
    }
}
