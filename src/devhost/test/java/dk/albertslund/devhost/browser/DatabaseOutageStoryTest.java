package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.albertslund.devhost.BuiltJar;
import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.DevhostConfig;
import dk.albertslund.devhost.DevhostConfig.DatabaseAddress;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.blueprint.CreateSpaceRequest;
import dk.albertslund.devhost.blueprint.SpaceBlueprintService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** PostgreSQL is stopped while a user writes: the page keeps the text, shows the reason, and sends it after recovery. */
public class DatabaseOutageStoryTest {
    private static final String AWAY = "database svarer ikke lige nu";
    private static final Pattern SAVED = Pattern.compile("Gemt \\d");
    /** The page retries after up to 30 seconds. */
    private static final int PATIENCE_IN_MS = 60_000;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private EmbeddedPostgres server;
    private Devhost host;
    private ChromiumLauncher chromium;

    @Before
    public void aNetwork() throws IOException {
        server = start(0);
        Path home = folder.newFolder("home").toPath();
        host = Devhost.start(new DevhostConfig(
                0,
                "/confluence",
                BuiltJar.path(),
                home,
                Path.of(System.getProperty("devhost.npm", "target/npm")),
                new DatabaseAddress(server.getJdbcUrl("postgres", "postgres"), "postgres", ""),
                false,
                false));
        chromium = new ChromiumLauncher();
        SpaceBlueprintService blueprints = new SpaceBlueprintService(
                host.runtime().plugin(), host.wiki(), host.runtime().events());
        Map<String, Object> answers = Map.of(
                "themeTitle", "Pausen",
                "networkType", "welfare",
                "networkLeader", "leder1",
                "startDate", "2026-03-01",
                "plannedEnd", "2026-09-01",
                "ContentPageTitle", "Pausen",
                "noPageTitlePrefix", "true");
        RequestScope.as(
                host.wiki().userByName("leder1").orElseThrow(),
                () -> blueprints.createSpace(new CreateSpaceRequest(
                        "PAUSE",
                        "Pausen",
                        "",
                        "",
                        "dk.albertslund.innovation-networks:innovation-network-blueprint",
                        answers)));
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.getRoot().toPath().resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    @After
    public void stop() throws IOException {
        chromium.close();
        host.close();
        server.close();
    }

    @Test
    public void whatIsWrittenMeanwhileIsSentByItselfWhenTheDatabaseIsBack() throws IOException {
        try (BrowserUser leader = new BrowserUser(chromium.browser(), host.url(), "leder1")) {
            leader.open("/display/PAUSE/Innovationssp\u00f8rgsm\u00e5l");
            leader.write("why", "F\u00f8r pausen");
            int port = server.getPort();
            server.close();

            leader.control("why").fill("I pausen");
            assertThat(leader.field("why"))
                    .containsText(AWAY, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_IN_MS));
            assertThat(leader.field("why").locator("[data-state]")).containsText("Gemt p\u00e5 denne enhed");
            assertThat(leader.control("why")).hasValue("I pausen");
            leader.screenshot("database-away");

            server = start(port);
            assertThat(leader.field("why").locator("[data-state]"))
                    .containsText(SAVED, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_IN_MS));
            assertThat(leader.field("why")).not().containsText(AWAY);
            leader.page().reload();
            assertEquals("I pausen", leader.control("why").inputValue());
        }
    }
}
