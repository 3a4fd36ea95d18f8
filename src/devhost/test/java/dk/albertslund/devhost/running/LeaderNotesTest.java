package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.wiki.PermissionHolder;
import dk.albertslund.devhost.wiki.SpaceGrant;
import dk.albertslund.devhost.wiki.Wiki;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What a leader notes while a session runs is seen by nobody else, wherever they look. */
public class LeaderNotesTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final String KEY = "MINENOTER";
    private static final String SECRET = "Spørg de stille først";
    private static final String SCREENS = "/plugins/servlet/innovation/s/";
    private static WikiRestClient leader;
    private static String code;
    private static String note;

    @Before
    public void aNoteInARunningSession() {
        if (leader != null) {
            return;
        }
        leader = WIKI.login("leder1");
        new NetworkFixture(KEY, "Mine noter").create(leader);
        BlueprintPages.add(WIKI.host(), KEY, "leder1", "session");
        String item = UUID.randomUUID().toString();
        save(leader, "session", item, Map.of("list", "items", "value", "Vi skriver"), "item");
        note = UUID.randomUUID().toString();
        save(leader, "sessionNotes", note, Map.of("list", "notes", "value", item), "aboutItem");
        save(leader, "sessionNotes", note, Map.of("list", "notes", "value", SECRET), "ownNote");
        List.of(Wiki.VIEW, Wiki.EDIT).forEach(permission -> WIKI.host()
                .wiki()
                .give(KEY, new SpaceGrant(permission, PermissionHolder.user(WIKI.user("medlem3")))));
        code = WikiRestClient.json(leader.sendJson(
                        "POST", WikiRestClient.REST + "/networks/" + KEY + "/session-runs", Map.of("operation", "a")))
                .path("code")
                .asText();
    }

    private static void save(WikiRestClient user, String kind, String row, Map<String, ?> body, String field) {
        NetworkFixture.save(user, NetworkFixture.field(KEY, kind, row, field), body);
    }

    @Test
    public void theAuthorFindsItInTheirOwnWindowWithTheItemThatItIsAbout() {
        String lead = leader.get(SCREENS + code + "/lead").body();
        assertTrue(lead.contains(SECRET));
        assertTrue(lead.contains("<h3 data-note-title>Vi skriver</h3>"));
    }

    @Test
    public void noScreenOfAnybodyShowsIt() {
        WikiRestClient other = WIKI.login("medlem3");
        assertTrue(other.get(SCREENS + code + "/lead").body().contains("data-run-notes"));
        for (String screen : List.of("", "/projector", "/lead")) {
            assertFalse(screen, other.get(SCREENS + code + screen).body().contains(SECRET));
        }
        for (String screen : List.of("", "/projector")) {
            assertFalse(screen, leader.get(SCREENS + code + screen).body().contains(SECRET));
        }
        assertFalse(leader.get("/display/" + KEY + "/Session").body().contains(SECRET));
    }

    @Test
    public void neitherChangesNorHistoryNorArchiveTellIt() {
        WikiRestClient other = WIKI.login("medlem3");
        String sheet = WikiRestClient.REST + "/networks/" + KEY + "/sheets/sessionNotes";
        assertFalse(other.get(sheet + "/changes?turn=1&since=0").body().contains(SECRET));
        assertFalse(other.get(sheet + "/rows/" + note + "/fields/ownNote/history?turn=1")
                .body()
                .contains(SECRET));
        for (WikiRestClient user : List.of(other, leader)) {
            byte[] archive = user.download(WikiRestClient.REST + "/networks/" + KEY + "/archive.zip")
                    .body();
            assertTrue(TextOfZip.of(archive).contains("Vi skriver"));
            assertFalse(TextOfZip.of(archive).contains(SECRET));
        }
    }

    @Test
    public void nobodyElseCanChangeIt() {
        JsonNode answer = WikiRestClient.json(WIKI.login("medlem3")
                .sendJson(
                        "PATCH",
                        NetworkFixture.field(KEY, "sessionNotes", note, "ownNote"),
                        Map.of("list", "notes", "value", "Overskrevet", "base", 2)));
        assertFalse(answer.toString().contains(SECRET));
        assertTrue(leader.get(SCREENS + code + "/lead").body().contains(SECRET));
        assertEquals("", answer.path("revision").asText());
    }
}
