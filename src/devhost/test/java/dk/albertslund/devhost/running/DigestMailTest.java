package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.service.HostMailQueue;
import dk.albertslund.devhost.service.HostMailQueue.HostMail;
import dk.albertslund.devhost.wiki.SpaceGrant;
import dk.albertslund.devhost.wiki.Wiki;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The weekly mail. What people write in this test is made a week old, so that it lies before the latest Monday at 8, whatever
 * day it is today.
 */
public class DigestMailTest {
    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    private static final String CHOICE = "/rest/innovation/1.0/mails/digest";

    private static int networks;

    private String key;
    private String title;
    private WikiRestClient leader;
    private WikiRestClient member;

    @Before
    public void aNetworkAndNoMails() {
        ageEverything();
        send();
        mails().clear();
        key = "UGE" + ++networks;
        title = "Ugenetværk " + networks;
        leader = WIKI.login("leder1");
        member = WIKI.login("medlem2");
        new NetworkFixture(key, title).create(leader);
        NetworkFixture.write(leader, key, "networkProfile", "coreGroup", "medlem2");
        for (String permission : List.of(Wiki.VIEW, Wiki.EDIT)) {
            WIKI.host().wiki().permitUser(key, permission, WIKI.user("medlem2").key());
        }
        for (String part : List.of("ideas", "prioritising", "trial")) {
            WIKI.addPage(key, part, "leder1");
        }
        forgetWhatWasSent();
    }

    private static HostMailQueue mails() {
        return WIKI.host().runtime().mails();
    }

    private static JdbcTemplate sql() {
        return new JdbcTemplate(WIKI.host().database().dataSource());
    }

    /** As if the last week's mails had not been sent: the tests of this class are all in one week. */
    private static void forgetWhatWasSent() {
        sql().update("update \"AO_C22AA8_MAIL_STATE\" set \"SENT_FOR\" = null");
    }

    /** As if it all had been written a week ago, or in earlier tests a year ago. */
    private static void age(int days) {
        for (String column : List.of("CHANGE\" set \"SAVED", "PHASE_MOVE\" set \"MOVED")) {
            String name = column.substring(column.lastIndexOf('"') + 1);
            sql().update("update \"AO_C22AA8_" + column + "\" = dateadd('day', -" + days + ", \"" + name + "\")");
        }
    }

    private static void ageEverything() {
        age(365);
    }

    private static String send() {
        return WIKI.host().runtime().jobs().run("innovation-digest").getMessage();
    }

    private List<HostMail> to(String user) {
        return mails().mails().stream()
                .filter(mail ->
                        mail.to().equals(user + "@example.org") && mail.html().contains("/display/" + key + "\""))
                .toList();
    }

    private String words(String user) {
        assertEquals(user + " of " + mails().mails(), 1, to(user).size());
        return String.join(" ", PageTextExtractor.lines(to(user).get(0).html()));
    }

    private String write(WikiRestClient writer, String kind, String list, String field, String value) {
        String row = UUID.randomUUID().toString();
        write(writer, kind, list, row, field, value);
        return row;
    }

    private void write(WikiRestClient writer, String kind, String list, String row, String field, String value) {
        NetworkFixture.save(writer, NetworkFixture.field(key, kind, row, field), Map.of("list", list, "value", value));
    }

    private void share() {
        int revision = WikiRestClient.json(
                        leader.get(WikiRestClient.REST + "/networks/" + key + "/sheets/ideas/changes?since=0"))
                .path("revision")
                .asInt();
        HttpResponse<String> answer = leader.sendJson(
                "PATCH",
                NetworkFixture.field(key, "ideas", "sheet", "stage"),
                Map.of("value", "shared", "base", revision));
        assertEquals(answer.body(), 200, answer.statusCode());
    }

    private void askAQuestion() {
        UUID draft = UUID.randomUUID();
        NetworkFixture.writeDraft(leader, key, draft, "text", "Hvordan mødes vi <b>oftere</b>?");
        NetworkFixture.write(leader, key, "innovationQuestion", "chosen", draft.toString());
    }

    @Test
    public void membersAreToldWhatHappenedAndNobodyTwice() {
        askAQuestion();
        NetworkFixture.move(leader, key, "discovery", "Fordi");
        write(member, "ideas", "rows", "text", "Åbent køkken");
        write(member, "ideas", "rows", "text", "Fælles have");
        share();
        String trial = write(leader, "trialAction", "rows", "trial", "Suppe om onsdagen");
        write(leader, "trialAction", "rows", trial, "lookAgain", LocalDate.now().toString());
        age(7);

        send();

        for (String user : List.of("leder1", "medlem1", "medlem2", "chef1")) {
            String words = words(user);
            assertEquals("Ugen i " + title, to(user).get(0).subject().replaceAll("[\u2068\u2069]", ""));
            for (String line : List.of(
                    "Netværket er gået til fase 1",
                    "Spørgsmålet lyder nu: Hvordan mødes vi <b>oftere</b>?",
                    "2 nye idéer",
                    "Suppe om onsdagen",
                    "Du får mailen, fordi")) {
                assertTrue(user + ": " + line + " in " + words, plain(words).contains(line));
            }
            assertFalse(to(user).get(0).html().contains("<b>oftere"));
            assertTrue(to(user).get(0).html().contains("http"));
            assertTrue(to(user).get(0).html().contains("/plugins/servlet/innovation/mails?kind=digest"));
            assertFalse(to(user).get(0).html().contains("innovation.digest."));
        }
        assertEquals(List.of(), to("udenfor"));
        assertEquals(List.of(), to("admin"));
        int sent = mails().mails().size();

        assertEquals("Sendte mails: 0", plain(send()));
        assertEquals(sent, mails().mails().size());
    }

    private static String plain(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }

    @Test
    public void withoutNewsThereIsNoMail() {
        ageEverything();

        send();

        assertEquals(List.of(), to("leder1"));
        assertEquals(List.of(), to("medlem2"));
    }

    @Test
    public void whatIsWrittenAfterMondayComesNextWeek() {
        write(member, "ideas", "rows", "text", "For sent");
        share();

        send();

        assertFalse(mails().mails().toString(), mails().mails().toString().contains("1 ny idé"));
    }

    @Test
    public void whoeverWroteAnIdeaIsToldWhatBecameOfIt() {
        String idea = write(member, "ideas", "rows", "text", "Åbent køkken");
        share();
        age(365);
        String trial = write(leader, "trialAction", "rows", "trial", "Suppe om onsdagen");
        write(leader, "trialAction", "rows", trial, "idea", idea);
        age(7);

        send();
        assertTrue(words("medlem2"), plain(words("medlem2")).contains("Din idé »Åbent køkken« bliver prøvet af"));
        assertEquals(List.of(), to("medlem1"));

        age(365);
        mails().clear();
        forgetWhatWasSent();
        write(leader, "trialAction", "rows", trial, "outcome", "stop");
        age(7);
        send();
        assertTrue(words("medlem2"), plain(words("medlem2")).contains("er prøvet af og stopper her"));
    }

    @Test
    public void whoHasTurnedItOffOrHasLeftGetsNone() {
        askAQuestion();
        age(7);
        assertEquals(200, member.sendJson("POST", CHOICE, Map.of("off", true)).statusCode());
        WIKI.host().wiki().people().setActive(WIKI.user("medlem1"), false);
        try {
            send();
        } finally {
            WIKI.host().wiki().people().setActive(WIKI.user("medlem1"), true);
            assertEquals(
                    200, member.sendJson("POST", CHOICE, Map.of("off", false)).statusCode());
        }

        assertEquals(List.of(), to("medlem2"));
        assertEquals(List.of(), to("medlem1"));
        assertEquals(1, to("chef1").size());
    }

    /** A member whose permission was taken away gets nothing, though the profile still has the name. */
    @Test
    public void whoMayNotViewTheNetworkGetsNone() {
        askAQuestion();
        age(7);
        for (SpaceGrant grant : WIKI.host().wiki().grants(key)) {
            if (grant.holder().toString().contains(WIKI.user("medlem2").key())) {
                WIKI.host().wiki().take(key, grant);
            }
        }

        send();

        assertEquals(List.of(), to("medlem2"));
        assertEquals(1, to("medlem1").size());
    }

    @Test
    public void itIsInTheReceiversLanguage() {
        askAQuestion();
        age(7);
        WIKI.host().wiki().setLocale(WIKI.user("chef1"), Locale.UK);
        try {
            send();
        } finally {
            WIKI.host().wiki().setLocale(WIKI.user("chef1"), new Locale("da", "DK"));
        }

        assertTrue(words("chef1"), plain(words("chef1")).contains("The question is now:"));
        assertTrue(words("medlem1"), plain(words("medlem1")).contains("Spørgsmålet lyder nu:"));
    }

    @Test
    public void withoutAMailServerNothingIsSentNorLost() {
        askAQuestion();
        age(7);
        mails().setServer(false);
        try {
            assertEquals("Ingen mails nu: Wikien har ingen mailserver eller kan kun læses.", send());
        } finally {
            mails().setServer(true);
        }
        assertEquals(List.of(), mails().mails());

        send();

        assertEquals(1, to("medlem2").size());
    }

    @Test
    public void thePageTurnsItOffAndTheLinkAloneDoesNot() {
        String page =
                member.get("/plugins/servlet/innovation/mails?kind=digest").body();
        assertTrue(page, page.contains("data-mail-asked"));
        assertEquals(
                302,
                new WikiRestClient(WIKI.host().url())
                        .get("/plugins/servlet/innovation/mails?kind=digest")
                        .statusCode());
        assertEquals(
                404,
                member.sendJson("POST", CHOICE.replace("digest", "nothing"), Map.of("off", true))
                        .statusCode());
    }
}
