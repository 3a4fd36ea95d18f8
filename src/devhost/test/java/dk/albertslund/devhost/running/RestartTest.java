package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import dk.albertslund.activeobjects.AoTableNames;
import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.DevhostConfig.DatabaseAddress;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.service.HostSpace;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import dk.albertslund.devhost.wiki.WikiUser;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Data survives a restart, on both databases, and is deleted with its space. */
public class RestartTest {
    private static final String KEY = "GENSTART";
    private static final String QUESTION = "innovationQuestion";
    private static final String WHY = "Fordi det skal kunne huskes: æøå 😀";
    private static final String PREFIX = AoTableNames.prefix("dk.albertslund.innovation");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everythingIsThereAfterARestartOnH2() throws IOException {
        Path home = folder.getRoot().toPath();
        everythingIsThereAfterARestart(home, DatabaseAddress.h2(home));
    }

    @Test
    public void everythingIsThereAfterARestartOnPostgreSql() throws IOException {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            DatabaseAddress database = new DatabaseAddress(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
            everythingIsThereAfterARestart(folder.getRoot().toPath(), database);
        }
    }

    private static void everythingIsThereAfterARestart(Path home, DatabaseAddress database) throws IOException {
        Map<String, List<String>> before;
        List<WikiUser> people;
        try (Devhost host = PluginWikiRule.start(home, database)) {
            write(host);
            before = rows(host).all();
            people = host.wiki().users();
        }
        try (Devhost host = PluginWikiRule.start(home, database)) {
            assertTablesAreNamedAsConfluenceNamesThem(host);
            assertEquals(before, rows(host).all());
            assertEquals(people, host.wiki().users());
            assertThePagesStillShowIt(host);
            assertWritingGoesOn(host);
        }
        try (Devhost host = PluginWikiRule.start(home, database)) {
            assertNothingIsLeftWhenTheSpaceIsGone(host);
        }
    }

    private static DatabaseSnapshot rows(Devhost host) {
        return new DatabaseSnapshot(host.database().dataSource());
    }

    private static void write(Devhost host) {
        new NetworkFixture(KEY, "Det, der bliver").create(WikiRestClient.loggedIn(host.url(), "leder1"));
        new NetworkFixture("ANDET", "Det andet")
                .with("practice", "true")
                .create(WikiRestClient.loggedIn(host.url(), "leder2"));
        WikiRestClient member = WikiRestClient.loggedIn(host.url(), "medlem1");
        NetworkFixture.write(member, KEY, QUESTION, "why", WHY);
        UUID draft = UUID.randomUUID();
        NetworkFixture.writeDraft(member, KEY, draft, "text", "Hvordan husker vi det?");
        NetworkFixture.write(member, KEY, QUESTION, "chosen", draft.toString());
        NetworkFixture.move(member, KEY, "discovery", "Ledelsen har sagt ja til retningen");
    }

    private static void assertTablesAreNamedAsConfluenceNamesThem(Devhost host) {
        List<String> expected = Stream.of(
                        "CHANGE",
                        "FORM_COPY",
                        "JOB_RUN",
                        "MAIL_STATE",
                        "MONTH_FIGURES",
                        "NETWORK",
                        "NETWORK_PAGE",
                        "PERSON",
                        "PHASE_MOVE",
                        "PROPOSAL",
                        "PUBLICATION",
                        "SESSION_RUN",
                        "SESSION_SEAT",
                        "SETTINGS_DRAFT",
                        "SHEET",
                        "SUMMARY",
                        "TABLE_WRITER",
                        "UNINDEXED")
                .map(name -> PREFIX + "_" + name)
                .toList();

        assertTrue(PREFIX, PREFIX.matches("AO_[0-9A-F]{6}"));
        assertEquals(expected, rows(host).pluginTables());
    }

    private static void assertThePagesStillShowIt(Devhost host) {
        String read =
                read(host, "chef1", host.wiki().page(KEY, "Det, der bliver").orElseThrow());

        assertTrue(read, read.contains("Hvordan husker vi det?"));
        assertTrue(read, read.contains("Fase 1 – Opdagelse"));
    }

    private static String read(Devhost host, String userName, WikiPage page) {
        WikiUser reader = host.wiki().userByName(userName).orElseThrow();
        String html =
                RequestScope.as(reader, () -> host.runtime().renderer().toView(page.body(), page, null, "display"));
        return String.join("\n", PageTextExtractor.lines(html));
    }

    private static void assertWritingGoesOn(Devhost host) {
        WikiRestClient member = WikiRestClient.loggedIn(host.url(), "medlem1");
        var history = WikiRestClient.json(member.get(NetworkFixture.field(KEY, QUESTION, "sheet", "why") + "/history"));

        assertEquals(WHY, history.at("/entries/0/value").asText());
        assertEquals(4, NetworkFixture.write(member, KEY, QUESTION, "problem", "Vi glemmer"));
    }

    private static void assertNothingIsLeftWhenTheSpaceIsGone(Devhost host) {
        String home =
                read(host, "leder2", host.wiki().page("ANDET", "Det andet").orElseThrow());
        removeSpace(host, KEY);

        assertTrue(home, home.contains("Asta Prøvested"));
        assertEquals(
                home,
                read(host, "leder2", host.wiki().page("ANDET", "Det andet").orElseThrow()));

        removeSpace(host, "ANDET");

        rows(host).ofThePlugin().forEach((table, left) -> assertEquals(table, List.of(), left));
    }

    private static void removeSpace(Devhost host, String key) {
        WikiSpace space = host.wiki().space(key).orElseThrow();
        host.wiki().removeSpace(key);
        host.runtime().events().publish(new SpaceRemoveEvent(new HostSpace(space)));
    }
}
