package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.DevhostConfig.DatabaseAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** PostgreSQL is stopped and restarted while users write: nothing is acknowledged meanwhile, and everything afterwards. */
public class DatabaseOutageTest {
    private static final String KEY = "PAUSE";
    private static final String WHY = NetworkFixture.field(KEY, "innovationQuestion", "sheet", "why");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private EmbeddedPostgres server;
    private Devhost host;
    private WikiRestClient member;

    @Before
    public void aNetwork() throws IOException {
        server = start(0);
        Path home = folder.newFolder("home").toPath();
        host = PluginWikiRule.start(
                home, new DatabaseAddress(server.getJdbcUrl("postgres", "postgres"), "postgres", ""));
        new NetworkFixture(KEY, "Pausen").create(WikiRestClient.loggedIn(host.url(), "leder1"));
        member = WikiRestClient.loggedIn(host.url(), "medlem1");
        assertEquals(200, write("F\u00f8rste", 0).statusCode());
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
        host.close();
        server.close();
    }

    private HttpResponse<String> write(String value, int base) {
        return member.sendJson("PATCH", WHY, Map.of("value", value, "base", base));
    }

    @Test
    public void whoWritesMeanwhileIsToldToTryAgainAndLosesNothing() throws IOException {
        int port = server.getPort();
        server.close();

        for (int attempt = 1; attempt <= 2; attempt++) {
            assertAway(write("Anden", 1));
        }
        assertAway(member.get(WHY + "/history"));
        assertAway(member.get(WikiRestClient.REST + "/rollup.csv"));
        assertAway(
                member.sendJson("POST", WikiRestClient.REST + "/networks/" + KEY + "/phase", Map.of("to", "theming")));

        server = start(port);

        HttpResponse<String> answer = write("Anden", 1);
        assertEquals(answer.body(), 200, answer.statusCode());
        assertEquals(2, WikiRestClient.json(answer).path("revision").asInt());
    }

    private static void assertAway(HttpResponse<String> answer) {
        assertEquals(answer.body(), 503, answer.statusCode());
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
        assertTrue(answer.body(), answer.body().contains("innovation.error.database"));
    }
}
