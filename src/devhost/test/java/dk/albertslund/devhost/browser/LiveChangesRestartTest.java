package dk.albertslund.devhost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** An open page goes on showing what others write on another node, and after its own node was started anew. */
public class LiveChangesRestartTest {
    private static final String PAGE = "/display/KNUDE/Innovationssp\u00f8rgsm\u00e5l";
    /** After missing answers the page asks more seldom. */
    private static final LocatorAssertions.HasValueOptions PATIENCE =
            new LocatorAssertions.HasValueOptions().setTimeout(60_000);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private EmbeddedPostgres database;
    private ChromiumLauncher chromium;
    private Devhost first;
    private Devhost second;

    @Before
    public void twoNodesOfOneWiki() throws IOException {
        database = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        chromium = new ChromiumLauncher();
        first = node("first", 0);
        SpaceBlueprintService blueprints = new SpaceBlueprintService(
                first.runtime().plugin(), first.wiki(), first.runtime().events());
        Map<String, Object> answers = Map.of(
                "themeTitle", "Knuden",
                "networkType", "welfare",
                "networkLeader", "leder1",
                "startDate", "2026-03-01",
                "plannedEnd", "2026-09-01",
                "visibility", "everyoneWrites",
                "ContentPageTitle", "Knuden",
                "noPageTitlePrefix", "true");
        RequestScope.as(
                first.wiki().userByName("leder1").orElseThrow(),
                () -> blueprints.createSpace(new CreateSpaceRequest(
                        "KNUDE",
                        "Knuden",
                        "",
                        "",
                        "dk.albertslund.innovation-networks:innovation-network-blueprint",
                        answers)));
        second = node("second", 0);
    }

    private Devhost node(String name, int port) throws IOException {
        Path home = folder.getRoot().toPath().resolve(name);
        return Devhost.start(new DevhostConfig(
                port,
                "/confluence",
                BuiltJar.path(),
                home,
                Path.of(System.getProperty("devhost.npm", "target/npm")),
                new DatabaseAddress(database.getJdbcUrl("postgres", "postgres"), "postgres", ""),
                false,
                false));
    }

    @After
    public void stop() throws IOException {
        chromium.close();
        second.close();
        first.close();
        database.close();
    }

    private BrowserUser at(Devhost node, String userName) {
        BrowserUser user = new BrowserUser(chromium.browser(), node.url(), userName);
        user.open(PAGE);
        user.field("why").waitFor();
        return user;
    }

    @Test
    public void whatIsWrittenOnAnotherNodeIsSeenAlsoAfterARestart() throws IOException {
        try (BrowserUser reader = at(first, "medlem1");
                BrowserUser writer = at(second, "medlem2")) {
            writer.write("why", "Skrevet p\u00e5 den anden");
            assertThat(reader.control("why")).hasValue("Skrevet p\u00e5 den anden", PATIENCE);
            int port = URI.create(first.url()).getPort();

            first.close();
            writer.write("problem", "Mens den var v\u00e6k");
            first = node("first", port);
            reader.logInInAnotherTab();

            assertThat(reader.control("problem")).hasValue("Mens den var v\u00e6k", PATIENCE);
            assertThat(reader.page().locator("[data-alert]").first()).isHidden();
        }
    }
}
