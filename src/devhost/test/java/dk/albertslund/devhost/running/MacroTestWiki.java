package dk.albertslund.devhost.running;

import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Networks and spaces for the macro fixtures; all user input in them is hostile. */
final class MacroTestWiki {
    static final String NETWORK = "NABO";
    static final String EMPTY = "TOM";
    static final String OPEN = "LAERING";
    static final String SPACE = "KANTINE";
    private static final String NASTY = MacroOutputValidator.NASTY;
    private static final String QUESTION = "innovationQuestion";
    private static final String PROFILE = "networkProfile";

    private final PluginWikiRule wiki;
    private int pages;

    MacroTestWiki(PluginWikiRule wiki) {
        this.wiki = wiki;
        new JdbcTemplate(wiki.host().database().dataSource())
                .update("update WIKI_USER set FULL_NAME = ? where NAME = 'medlem2'", "Emil " + NASTY);
        WikiRestClient leader = wiki.login("leder1");
        new NetworkFixture(NETWORK, "Naboskab på øen " + NASTY).create(leader);
        for (String exercise : BlueprintPages.EXERCISES) {
            wiki.addPage(NETWORK, exercise, "leder1");
        }
        wiki.host().wiki().permitUser(NETWORK, Wiki.VIEW, wiki.user("medlem3").key());
        new NetworkFixture(EMPTY, "Æbler i gården")
                .with("networkType", "innovation")
                .with("plannedEnd", "")
                .with("referenceLeader", "")
                .create(leader);
        new NetworkFixture(OPEN, "Læring på tværs")
                .with("networkType", "learning")
                .with("visibility", "everyone")
                .with("networkLeader", "leder2")
                .create(wiki.login("leder2"));
        FieldworkFixture.write(wiki.login("medlem1"), leader, NETWORK);
        write(wiki.login("medlem1"));
        writeRounds(wiki.login("medlem1"), leader);
        writeTrials(wiki.login("medlem1"));
        writeKnowledge(wiki.login("medlem1"));
        writeReflections(wiki.login("medlem1"), leader);
        writeSeen(wiki.login("medlem1"));
        writeContinuation(wiki.login("medlem1"));
        propose(wiki.login("medlem1"), leader);
        writeContinuation(wiki.login("medlem1"));
        PortfolioFixture.write(wiki.login("leder2"), OPEN);
        wiki.as("admin", () -> wiki.host().wiki().createSpace(SPACE, "Kantine", wiki.user("admin"), false));
    }

    private static void write(WikiRestClient member) {
        writeSession(member);
        for (String field : new String[] {"why", "necessaryChallenges", "problem"}) {
            NetworkFixture.write(member, NETWORK, QUESTION, field, "Svar på " + field + "\n" + NASTY);
        }
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        NetworkFixture.writeDraft(member, NETWORK, first, "text", "Første udkast " + NASTY);
        NetworkFixture.writeDraft(member, NETWORK, first, "shortClearMotivating", "true");
        NetworkFixture.writeDraft(member, NETWORK, second, "text", "Hvordan? " + NASTY);
        NetworkFixture.writeDraft(member, NETWORK, second, "hasVision", "true");
        putAway(member, "noMoney");
        putAway(member, "other");
        NetworkFixture.write(member, NETWORK, QUESTION, "titleBefore", "Før " + NASTY);
        NetworkFixture.write(member, NETWORK, QUESTION, "titleAfter", "Efter " + NASTY);
        int chosen = NetworkFixture.write(member, NETWORK, QUESTION, "chosen", first.toString());
        NetworkFixture.write(member, NETWORK, "reading", "craft", "Måltidet er faget\n" + NASTY);
        NetworkFixture.write(member, NETWORK, "reading", "formula", "Vi mangler tid sammen " + NASTY);
        NetworkFixture.write(member, NETWORK, PROFILE, "whyHere", "Vi er her\n" + NASTY);
        NetworkFixture.write(member, NETWORK, PROFILE, "guidingStarLink", "Ledestjernen " + NASTY);
        NetworkFixture.write(member, NETWORK, PROFILE, "coreGroup", "medlem2,medlem1");
        plan(member);
        writeStakeholders(member);
        NetworkFixture.move(
                member,
                NETWORK,
                Map.of(
                        "to", "discovery",
                        "reason", "Ledelsen har sagt ja til retningen",
                        "decidedBy", "referenceLeader"));
        NetworkFixture.rewrite(member, NETWORK, QUESTION, "chosen", second.toString(), chosen);
    }

    private static void putAway(WikiRestClient member, String code) {
        UUID row = UUID.nameUUIDFromBytes(("excuse " + code).getBytes(StandardCharsets.UTF_8));
        NetworkFixture.writeRow(member, NETWORK, "excuses", row, "putAway", "true");
        NetworkFixture.writeRow(member, NETWORK, "excuses", row, "excuse", "Den siger vi tit " + NASTY);
        NetworkFixture.writeRow(member, NETWORK, "excuses", row, "withoutIt", "Hvad så? " + NASTY);
    }

    /** Needs and ideas that all see, and ideas that are given points. */
    private static void writeRounds(WikiRestClient member, WikiRestClient leader) {
        UUID own = UUID.randomUUID();
        writeRow(member, "needs", own, "input", "Hvem spiser alene? " + NASTY);
        writeRow(member, "needs", own, "giver", "Hjemmeplejen " + NASTY);
        writeRow(leader, "needs", UUID.randomUUID(), "input", "Hvorfor nej tak? " + NASTY);
        NetworkFixture.write(leader, NETWORK, "needs", "stage", "shared");
        NetworkFixture.write(member, NETWORK, "ideas", "question", "Hvordan? " + NASTY);
        UUID idea = UUID.randomUUID();
        UUID gathered = UUID.randomUUID();
        writeRow(member, "ideas", idea, "text", "Fælles have " + NASTY);
        writeRow(member, "ideas", gathered, "text", "En have " + NASTY);
        writeRow(leader, "ideas", UUID.randomUUID(), "text", "Læsehest " + NASTY);
        writeRow(member, "ideas", gathered, "mergedInto", idea.toString());
        NetworkFixture.write(leader, NETWORK, "ideas", "stage", "shared");
        UUID choice = UUID.randomUUID();
        NetworkFixture.save(
                member,
                NetworkFixture.field(NETWORK, "prioritising", UUID.randomUUID().toString(), "name"),
                Map.of("list", "criteria", "value", "Når mange " + NASTY));
        writeRow(member, "prioritising", choice, "text", "Fælles have " + NASTY);
        writeRow(member, "prioritising", UUID.randomUUID(), "text", "Læsehest " + NASTY);
        NetworkFixture.write(leader, NETWORK, "prioritising", "stage", "voting");
        writeRow(member, "prioritising", choice, "points", "5");
        writeRow(member, "prioritising", choice, "effect", "4");
    }

    /** A trial action that was stopped, and one without a day. */
    private static void writeTrials(WikiRestClient member) {
        UUID stopped = UUID.randomUUID();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("trial", "Fælles frokost " + NASTY);
        fields.put("withWhom", "To opgange " + NASTY);
        fields.put("where", "Beboerhuset " + NASTY);
        fields.put("from", "2026-03-02");
        fields.put("to", "2026-04-02");
        fields.put("signs", "De kommer igen " + NASTY);
        fields.put("hypothesis", "Naboen trækker " + NASTY);
        fields.put("before", "Fire " + NASTY);
        fields.put("after", "Ni " + NASTY);
        fields.put("learnt", "Samtalen var det gode " + NASTY);
        fields.put("outcome", "stop");
        fields.put("nextStep", "Ring først " + NASTY);
        fields.forEach((field, value) -> writeRow(member, "trialAction", stopped, field, value));
        writeRow(member, "trialAction", UUID.randomUUID(), "trial", "Et opkald om formiddagen");
    }

    /** All four corners, with a hole in the relations and two measurements. */
    private static void writeKnowledge(WikiRestClient member) {
        UUID question = UUID.randomUUID();
        UUID relation = UUID.randomUUID();
        writeIn("known", member, "knowledge", UUID.randomUUID(), Map.of("text", "Mange spiser alene " + NASTY));
        writeIn(
                "notKnown",
                member,
                "knowledge",
                question,
                Map.of("question", "Hvem? " + NASTY, "whoMightKnow", "Naboen " + NASTY, "answer", "Hver 3. " + NASTY));
        writeIn(
                "relations",
                member,
                "knowledge",
                relation,
                Map.of("from", "Køkkenet " + NASTY, "to", "Plejen " + NASTY));
        writeIn("relations", member, "knowledge", relation, Map.of("strength", "1", "neededStrength", "4"));
        writeIn("concepts", member, "knowledge", UUID.randomUUID(), Map.of("concept", "Et fælles bord " + NASTY));
        for (String day : new String[] {"2026-03-02", "2026-05-12"}) {
            writeIn(
                    "scores",
                    member,
                    "knowledge",
                    UUID.randomUUID(),
                    Map.of("takenOn", day, "relationScore", "1", "knowledgeScore", "4", "conceptScore", "3"));
        }
        NetworkFixture.write(member, NETWORK, "knowledge", "holeAction", "Kaffe hos plejen " + NASTY);
    }

    /** A value that nobody expected, two counts, and a handover that is not accepted. */
    private static void writeContinuation(WikiRestClient member) {
        writeIn(
                "values",
                member,
                "continuation",
                UUID.randomUUID(),
                Map.of("valueType", "quality", "realised", "Ni venner " + NASTY));
        for (String[] count : new String[][] {{"start", "2020-03-02"}, {"month3", "2020-06-02"}}) {
            writeIn(
                    "practice",
                    member,
                    "continuation",
                    UUID.randomUUID(),
                    Map.of("countedOn", count[1], "month", count[0], "practiceChangedGroups", "Plejen " + NASTY));
        }
        for (String field : new String[] {"spreadPlan", "evaluationPlan", "conditions", "solutionStatus", "newTheme"}) {
            NetworkFixture.write(member, NETWORK, "continuation", field, "Svar på " + field + " " + NASTY);
        }
    }

    private static void writeIn(String list, WikiRestClient writer, String kind, UUID row, Map<String, String> fields) {
        fields.forEach((field, value) -> NetworkFixture.save(
                writer,
                NetworkFixture.field(NETWORK, kind, row.toString(), field),
                Map.of("list", list, "value", value)));
    }

    /** One that is shown, and one that only the leader sees. */
    private static void writeReflections(WikiRestClient member, WikiRestClient leader) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("occasion", "Oplægget " + NASTY);
        fields.put("kind", "talk");
        fields.put("takeaways", "Spørg åbent\nGå ud\n" + NASTY);
        fields.put("insights", "Uenighed er stof\n" + NASTY);
        fields.put("newDefinition", "det virker " + NASTY);
        fields.put("nextAction", "Jeg ringer " + NASTY);
        fields.put("nextOn", "2099-01-31");
        fields.put("onWall", "true");
        fields.put("shared", "true");
        UUID shown = UUID.randomUUID();
        fields.forEach((field, value) -> writeRow(member, "reflection", shown, field, value));
        writeRow(leader, "reflection", UUID.randomUUID(), "occasion", "Kun for Asta " + NASTY);
    }

    /** A solution with all fields, and one that lacks what makes it complete. */
    private static void writeSeen(WikiRestClient member) {
        UUID complete = UUID.randomUUID();
        for (String field : new String[] {
            "solution",
            "municipalityOrPlace",
            "themeFit",
            "whatWorksThere",
            "contextDifferences",
            "adaptation",
            "contactRole"
        }) {
            writeRow(member, "goAndLook", complete, field, "Svar på " + field + " " + NASTY);
        }
        writeRow(member, "goAndLook", complete, "reuseIntent", "adapt");
        writeRow(member, "goAndLook", complete, "link", "https://www.kl.dk/?a=1&b='2'");
        writeRow(member, "goAndLook", complete, "seenOn", "2026-03-02");
        writeRow(member, "goAndLook", UUID.randomUUID(), "solution", "Nabohjælp " + NASTY);
    }

    /** A theme that waits for an answer, and one that was declined. */
    private static void propose(WikiRestClient member, WikiRestClient leader) {
        String proposals = WikiRestClient.REST + "/intake/" + NETWORK + "/proposals";
        Map<String, String> theme = new LinkedHashMap<>();
        for (String field :
                new String[] {"title", "theme", "welfare", "current", "crossCutting", "complex", "learning"}) {
            theme.put(field, field + " " + NASTY);
        }
        member.sendJson("POST", proposals, WikiRestClient.toJson(theme));
        member.sendJson(
                "POST", proposals, WikiRestClient.toJson(Map.of("title", "Nej " + NASTY, "guidingStar", "x " + NASTY)));
        leader.sendJson(
                "POST", proposals + "/2/decline", WikiRestClient.toJson(Map.of("reason", "Det er i gang " + NASTY)));
    }

    private static void writeRow(WikiRestClient writer, String kind, UUID row, String field, String value) {
        NetworkFixture.save(
                writer,
                NetworkFixture.field(NETWORK, kind, row.toString(), field),
                Map.of("list", kind.equals("prioritising") ? "ideas" : "rows", "value", value));
    }

    /** A session with every field, of which the second item has a fixed time that does not fit. */
    private static void writeSession(WikiRestClient member) {
        NetworkFixture.write(member, NETWORK, "session", "title", "Eftermiddag " + NASTY);
        NetworkFixture.write(member, NETWORK, "session", "date", "2026-11-12");
        NetworkFixture.write(member, NETWORK, "session", "start", "13.15");
        NetworkFixture.write(member, NETWORK, "session", "end", "14.00");
        NetworkFixture.write(member, NETWORK, "session", "purpose", "Et skarpere spørgsmål\n" + NASTY);
        UUID talk = UUID.randomUUID();
        session(member, "items", talk, "item", "Oplæg " + NASTY);
        session(member, "items", talk, "minutes", "30");
        session(member, "items", talk, "itemKind", "talk");
        session(member, "items", talk, "responsible", "ours");
        session(member, "items", talk, "facilitator", "Værten " + NASTY);
        session(member, "items", talk, "how", "Alene 5 " + NASTY);
        session(member, "items", talk, "note", "Husk kaffen " + NASTY);
        UUID needs = UUID.randomUUID();
        session(member, "items", needs, "item", "Behov " + NASTY);
        session(member, "items", needs, "minutes", "20");
        session(member, "items", needs, "exercise", "needs");
        session(member, "items", needs, "fixedStart", "13.40");
        session(member, "ours", UUID.randomUUID(), "oursDuty", "Tiden " + NASTY);
        UUID carried = UUID.randomUUID();
        session(member, "carryOver", carried, "carried", "Spørg naboen " + NASTY);
        session(member, "carryOver", carried, "carriedState", "done");
        UUID topic = UUID.randomUUID();
        session(member, "sparring", topic, "topic", "Er vi for brede? " + NASTY);
        session(member, "sparring", topic, "askedBy", "medlem2");
        session(member, "sparring", topic, "slot", "16.00");
    }

    private static void session(WikiRestClient member, String list, UUID row, String field, String value) {
        NetworkFixture.save(
                member,
                NetworkFixture.field(NETWORK, "session", row.toString(), field),
                Map.of("list", list, "value", value));
    }

    /** A stakeholder with all fields, and one that can only block the work. */
    private static void writeStakeholders(WikiRestClient member) {
        UUID first = UUID.randomUUID();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("label", "Beboerne " + NASTY);
        fields.put("kind", "citizen");
        fields.put("influence", "4");
        fields.put("affected", "5");
        fields.put("internal", "true");
        fields.put("involvementMode", "informed");
        fields.put("phases", "focus,prototype");
        fields.put("purpose", "both");
        fields.put("contributes", "knowledge,access");
        fields.put("contribution", "Kender gården " + NASTY);
        fields.put("interest", "Et sted at mødes\n" + NASTY);
        fields.put("strategy", "Mød dem i gården\n" + NASTY);
        fields.put("responsible", "medlem2");
        fields.put("attitude", "for");
        fields.put("retentionDate", "2099-01-31");
        fields.put("personName", "Rikke " + NASTY);
        fields.forEach((field, value) -> NetworkFixture.writeStakeholder(member, NETWORK, first, field, value));
        UUID second = UUID.randomUUID();
        NetworkFixture.writeStakeholder(member, NETWORK, second, "label", "Brandvæsenet " + NASTY);
        NetworkFixture.writeStakeholder(member, NETWORK, second, "canBlock", "true");
    }

    private static void plan(WikiRestClient member) {
        Map.of(
                        "who",
                        "Beboere " + NASTY,
                        "phases",
                        "discovery,ideation",
                        "function",
                        "De bor her " + NASTY,
                        "involvementMode",
                        "coDesign",
                        "how",
                        "Vi går på besøg " + NASTY,
                        "status",
                        "agreed")
                .forEach((field, value) -> NetworkFixture.plan(member, NETWORK, "citizens", field, value));
        NetworkFixture.plan(member, NETWORK, "toolsApproaches", "phases", "discovery");
        NetworkFixture.plan(member, NETWORK, "outsideWorld", "phases", "prototype");
        NetworkFixture.plan(member, NETWORK, "outsideWorld", "status", "declined");
    }

    /** The rendered page; without a space it is rendered without a page, as in the editor's preview. */
    String render(String place, String storage, String output) {
        String space = Map.of("network", NETWORK, "empty", EMPTY, "open", OPEN, "space", SPACE, "nowhere", "")
                .get(place);
        WikiPage page = space.isEmpty() ? null : page(space, storage);
        return render(storage, page, null, output);
    }

    String renderInReadOnlyMode(String storage, String output) {
        WikiPage page = page(NETWORK, storage);
        wiki.host().runtime().accessMode().setReadOnly(true);
        try {
            return render(storage, page, null, output);
        } finally {
            wiki.host().runtime().accessMode().setReadOnly(false);
        }
    }

    /** As in the preview of a space's template: with a space and without a page. */
    String renderInTemplate(String spaceKey, String storage, String output) {
        return render(storage, null, spaceKey, output);
    }

    private String render(String storage, WikiPage page, String spaceKey, String output) {
        return wiki.host().runtime().renderer().toView(storage, page, spaceKey, output);
    }

    /** An include macro for a new page with that content in that space. */
    String includeMacro(String spaceKey, String storage) {
        return "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link><ri:page ri:space-key=\""
                + spaceKey + "\" ri:content-title=\"" + page(spaceKey, storage).title()
                + "\"/></ac:link></ac:parameter></ac:structured-macro>";
    }

    private WikiPage page(String space, String storage) {
        pages++;
        return wiki.host().wiki().createPage(space, 0, "Side " + pages, storage, wiki.user("admin"));
    }
}
