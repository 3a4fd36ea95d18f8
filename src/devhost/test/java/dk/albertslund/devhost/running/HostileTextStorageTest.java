package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;

import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.running.HostileTexts.HostileText;
import dk.albertslund.devhost.wiki.PostgresServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** Acknowledged hostile texts are stored exactly, on both databases. */
public class HostileTextStorageTest {
    private static final List<HostileText> TEXTS = HostileTexts.all();

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everyTextComesBackExactlyOnH2() {
        everyTextComesBackExactly(WIKI.host());
    }

    @Test
    public void everyTextComesBackExactlyOnPostgreSql() throws Exception {
        try (Devhost host = PluginWikiRule.start(folder.getRoot().toPath(), PostgresServer.newDatabase())) {
            everyTextComesBackExactly(host);
        }
    }

    /** Single-line and multi-line fields of two forms. */
    private static void everyTextComesBackExactly(Devhost host) {
        WikiRestClient writer = WikiRestClient.loggedIn(host.url(), "leder1");
        new NetworkFixture("RUNDTUR", "Frem og tilbage").create(writer);
        CompletableFuture<Void> lines = CompletableFuture.runAsync(
                () -> comesBack(host, "networkProfile", "guidingStarLink", HostileText::lines));
        comesBack(host, "phaseFocus", "potential", HostileText::line);
        lines.join();
    }

    private static void comesBack(Devhost host, String kind, String field, Function<HostileText, String> kept) {
        WikiRestClient writer = WikiRestClient.loggedIn(host.url(), "leder1");
        List<String> expected = new ArrayList<>(List.of(""));
        int base = 0;
        for (HostileText text : TEXTS) {
            Map<String, Object> body = Map.of("value", text.sent(), "base", base);
            HttpResponse<String> answer = writer.sendJson(
                    "PATCH", NetworkFixture.field("RUNDTUR", kind, "sheet", field), HostileTexts.body(body));
            if (text.kind().equals(HostileTexts.REFUSED)) {
                assertEquals(text + answer.body(), 400, answer.statusCode());
                continue;
            }
            assertEquals(text + answer.body(), 200, answer.statusCode());
            assertEquals(
                    text.toString(),
                    kept.apply(text),
                    WikiRestClient.json(answer).path("value").asText());
            base = WikiRestClient.json(answer).path("revision").asInt();
            if (!expected.get(expected.size() - 1).equals(kept.apply(text))) {
                expected.add(kept.apply(text));
            }
        }
        assertEquals(expected.subList(1, expected.size()), stored(host, field));
    }

    /** Stored values, oldest first; no value is stored as the empty string or as null. */
    private static List<String> stored(Devhost host, String field) {
        return new JdbcTemplate(host.database().dataSource())
                .query(
                        "select \"CONTENT\" from \"AO_C22AA8_CHANGE\" c join \"AO_C22AA8_SHEET\" s on s.\"ID\" ="
                                + " c.\"SHEET_ID\" join \"AO_C22AA8_NETWORK\" n on n.\"ID\" = s.\"NETWORK_ID\" where"
                                + " n.\"SPACE_KEY\" = 'RUNDTUR' and c.\"FIELD_KEY\" = ? order by c.\"REVISION\"",
                        (row, number) -> row.getString(1) == null ? "" : row.getString(1),
                        field);
    }
}
