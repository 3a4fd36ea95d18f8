package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.DevhostConfig.DatabaseAddress;
import dk.albertslund.devhost.wiki.PostgresServer;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** The process is killed while eight users write: all acknowledged changes survive the restart. */
public class CrashRecoveryTest {
    private static final String KEY = "SVIGT";
    private static final int WRITERS = 8;
    private static final int SAVES_BEFORE_THE_END = 200;
    private static final int PATIENCE_IN_SECONDS = 120;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final CountDownLatch enough = new CountDownLatch(SAVES_BEFORE_THE_END);

    @Test
    public void nothingAcknowledgedIsLostOnH2() throws Exception {
        nothingAcknowledgedIsLost(DatabaseAddress.h2(folder.getRoot().toPath()));
    }

    @Test
    public void nothingAcknowledgedIsLostOnPostgreSql() throws Exception {
        nothingAcknowledgedIsLost(PostgresServer.newDatabase());
    }

    private void nothingAcknowledgedIsLost(DatabaseAddress database) throws Exception {
        Path home = folder.getRoot().toPath();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try (WikiProcess wiki = WikiProcess.start(home, database)) {
            new NetworkFixture(KEY, "Strømmen gik").create(WikiRestClient.loggedIn(wiki.url(), "leder1"));
            IntStream.range(0, WRITERS).forEach(number -> writers.submit(() -> write(wiki.url(), number)));
            assertTrue(acknowledged.size() + " saves", enough.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
            wiki.kill();
        } finally {
            writers.shutdown();
        }
        assertTrue(writers.awaitTermination(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
        assertKept(home, database);
    }

    /** One person's row, written over again and again until nobody answers. */
    private void write(String url, int number) {
        WikiRestClient member = WikiRestClient.loggedIn(url, number % 2 == 0 ? "medlem1" : "leder1");
        String row = UUID.randomUUID().toString();
        String path = NetworkFixture.field(KEY, "stakeholders", row, "label");
        int revision = 0;
        try {
            for (int save = 1; ; save++) {
                String value = "Skriver " + number + " gang " + save;
                HttpResponse<String> answer =
                        member.sendJson("PATCH", path, Map.of("list", "rows", "value", value, "base", revision));
                assertEquals(answer.body(), 200, answer.statusCode());
                revision = WikiRestClient.json(answer).path("revision").asInt();
                acknowledged.add(row + " " + revision + " " + value);
                enough.countDown();
            }
        } catch (UncheckedIOException killed) {
            return;
        }
    }

    private void assertKept(Path home, DatabaseAddress database) throws Exception {
        try (Devhost host = PluginWikiRule.start(home, database)) {
            List<String> kept = new JdbcTemplate(host.database().dataSource())
                    .query(
                            "select \"ROW_KEY\", \"REVISION\", \"CONTENT\" from \"AO_C22AA8_CHANGE\""
                                    + " where \"CONTENT\" like 'Skriver %'",
                            (row, number) -> row.getString(1) + " " + row.getInt(2) + " " + row.getString(3));
            Set<String> lost = new HashSet<>(acknowledged);
            kept.forEach(lost::remove);

            assertEquals("Lost of " + acknowledged.size(), Set.of(), lost);
            assertEquals("Nothing is there twice", new HashSet<>(kept).size(), kept.size());
        }
    }
}
