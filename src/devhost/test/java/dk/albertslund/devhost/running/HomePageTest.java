package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.Wiki;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What a network's home page tells whom: what is new, what oneself has written, what is under way, and whom to ask. */
public class HomePageTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static int networks;

    private String key;
    private WikiRestClient leader;
    private WikiRestClient member;
    private WikiRestClient guest;

    @Before
    public void aNetworkThatAllMayRead() {
        key = "FORSIDE" + ++networks;
        leader = WIKI.login("leder1");
        member = WIKI.login("medlem2");
        guest = WIKI.login("udenfor");
        new NetworkFixture(key, "Forside " + networks)
                .with("visibility", "everyone")
                .create(leader);
        WIKI.host().wiki().permitUser(key, Wiki.EDIT, WIKI.user("medlem2").key());
        for (String part : List.of("needs", "ideas", "reflection", "prioritising", "trial")) {
            WIKI.addPage(key, part, "leder1");
        }
    }

    private String home(WikiRestClient reader) {
        return String.join(
                " ", PageTextExtractor.lines(reader.get("/display/" + key).body()));
    }

    private String write(WikiRestClient writer, String kind, String list, String field, String value) {
        String row = UUID.randomUUID().toString();
        write(writer, kind, list, row, field, value);
        return row;
    }

    private void write(WikiRestClient writer, String kind, String list, String row, String field, String value) {
        NetworkFixture.save(writer, NetworkFixture.field(key, kind, row, field), Map.of("list", list, "value", value));
    }

    private void go(String kind, String stage) {
        int revision = WikiRestClient.json(
                        leader.get(WikiRestClient.REST + "/networks/" + key + "/sheets/" + kind + "/changes?since=0"))
                .path("revision")
                .asInt();
        HttpResponse<String> answer = leader.sendJson(
                "PATCH", NetworkFixture.field(key, kind, "sheet", "stage"), Map.of("value", stage, "base", revision));
        assertEquals(answer.body(), 200, answer.statusCode());
    }

    @Test
    public void aMoveToAnotherPhaseIsTold() {
        String told = "flyttede netværket til Fase 1 – Opdagelse";
        assertFalse(home(guest), home(guest).contains(told));

        NetworkFixture.move(leader, key, "discovery", "Fordi");
        assertTrue(home(guest), home(guest).contains(told));
        assertTrue(home(member), home(member).contains(told));
    }

    @Test
    public void newRowsAreCountedWhenAllSeeThemAndNotBefore() {
        write(member, "ideas", "rows", "text", "Enhemmelighed");
        write(member, "ideas", "rows", "text", "Endnuen");
        for (WikiRestClient reader : List.of(leader, guest, member)) {
            assertFalse(home(reader), home(reader).contains("nye idéer"));
        }

        go("ideas", "shared");

        for (WikiRestClient reader : List.of(leader, guest, member)) {
            assertTrue(home(reader), home(reader).contains("2 nye idéer"));
            assertFalse(home(reader), home(reader).contains("Enhemmelighed"));
        }
    }

    @Test
    public void aReflectionCountsWhenItsAuthorShowsIt() {
        String shown = write(member, "reflection", "rows", "occasion", "Oplægget");
        write(member, "reflection", "rows", "occasion", "Kun til mig");
        assertFalse(home(leader), home(leader).contains("refleksion"));

        write(member, "reflection", "rows", shown, "shared", "true");

        assertTrue(home(leader), home(leader).contains("1 ny refleksion"));
    }

    @Test
    public void pointsAreToldWhenTheRoundIsClosed() {
        String idea = write(leader, "prioritising", "ideas", "text", "Fælles frokost");
        go("prioritising", "voting");
        write(member, "prioritising", "ideas", idea, "points", "3");
        write(leader, "prioritising", "ideas", idea, "points", "2");
        for (WikiRestClient reader : List.of(leader, guest, member)) {
            assertFalse(home(reader), home(reader).contains("point er givet"));
        }

        go("prioritising", "closed");

        assertTrue(home(guest), home(guest).contains("5 point er givet på siden Prioritering"));
    }

    @Test
    public void whatOneHasWrittenIsToldToOneselfAlone() {
        write(member, "needs", "rows", "input", "Gadelampen");
        write(member, "needs", "rows", "input", "Symaskinen");
        String removed = write(member, "needs", "rows", "input", "Regnskoven");
        write(leader, "needs", "rows", removed, "removed", "true");

        assertTrue(home(member), home(member).contains("Dine bidrag Behov 2 bidrag"));
        for (WikiRestClient reader : List.of(leader, guest)) {
            assertFalse(home(reader), home(reader).contains("Behov 2 bidrag"));
            assertFalse(home(reader), home(reader).contains("Gadelampen"));
        }
        assertFalse(home(guest), home(guest).contains("Dine bidrag"));
    }

    @Test
    public void whatANewNetworkBeginsWithIsNobodysContribution() {
        assertFalse(home(leader), home(leader).contains("Dine bidrag"));

        NetworkFixture.plan(leader, key, "citizens", "focusStatus", "planned");
        assertTrue(home(leader), home(leader).contains("Dine bidrag Inddragelse 1 bidrag"));
    }

    @Test
    public void aTrialActionStandsThereWithItsDayAndWhoWroteItUntilItIsDecidedOn() {
        String trial = write(member, "trialAction", "rows", "trial", "at spise sammen om tirsdagen");
        write(member, "trialAction", "rows", trial, "lookAgain", "2099-01-05");
        String due = write(member, "trialAction", "rows", "trial", "at ringe på hos naboen");
        write(
                member,
                "trialAction",
                "rows",
                due,
                "lookAgain",
                LocalDate.now().minusDays(2).toString());

        assertTrue(
                home(guest),
                home(guest).contains("at spise sammen om tirsdagen Se på den igen 5. januar 2099 · Emil Nyskov"));
        assertTrue(home(guest), home(guest).contains("at ringe på hos naboen Tid til at se på den: "));
        assertTrue(home(guest).indexOf("at ringe på hos naboen") < home(guest).indexOf("at spise sammen om tirsdagen"));

        write(leader, "trialAction", "rows", due, "outcome", "stop");

        assertFalse(home(guest), home(guest).contains("at ringe på hos naboen"));
    }

    @Test
    public void eachSeesWhatIsTheirsToDo() {
        assertTrue(home(leader), home(leader).contains("Find deltagere"));
        assertFalse(home(leader), home(leader).contains("Vil du vide mere?"));

        assertTrue(home(member), home(member).contains("Skriv innovationsspørgsmålet"));
        assertFalse(home(member), home(member).contains("Find deltagere"));

        assertTrue(home(guest), home(guest).contains("Vil du vide mere?"));
        assertTrue(home(guest), home(guest).contains("Asta Prøvested"));
        assertFalse(home(guest), home(guest).contains("Næste skridt"));
        assertFalse("An empty box", home(guest).contains("Hvorfor er vi her?"));
        assertTrue(leader.get("/display/" + key).statusCode() == 200);
        assertTrue(guest.get("/display/" + key).body().contains("/display/~leder1"));
    }
}
