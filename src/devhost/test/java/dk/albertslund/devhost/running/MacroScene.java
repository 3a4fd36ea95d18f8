package dk.albertslund.devhost.running;

import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The networks and spaces that the fixtures' pages stand in; every text that a person can write is nasty. */
final class MacroScene {
    static final String NETWORK = "NABO";
    static final String EMPTY = "TOM";
    static final String OPEN = "LAERING";
    static final String SPACE = "KANTINE";
    private static final String NASTY = OutputRules.NASTY;
    private static final String QUESTION = "innovationQuestion";
    private static final String PROFILE = "networkProfile";

    private final RunningHost wiki;
    private int pages;

    MacroScene(RunningHost wiki) {
        this.wiki = wiki;
        new JdbcTemplate(wiki.host().database().dataSource())
                .update("update WIKI_USER set FULL_NAME = ? where NAME = 'medlem2'", "Emil " + NASTY);
        Asker leader = wiki.asker("leder1");
        new NewNetwork(NETWORK, "Naboskab på øen " + NASTY).madeBy(leader);
        wiki.host().wiki().permitUser(NETWORK, Wiki.VIEW, wiki.user("medlem3").key());
        new NewNetwork(EMPTY, "Æbler i gården")
                .with("networkType", "innovation")
                .with("plannedEnd", "")
                .with("referenceLeader", "")
                .madeBy(leader);
        new NewNetwork(OPEN, "Læring på tværs")
                .with("networkType", "learning")
                .with("visibility", "everyone")
                .with("networkLeader", "leder2")
                .madeBy(wiki.asker("leder2"));
        write(wiki.asker("medlem1"));
        wiki.as("admin", () -> wiki.host().wiki().createSpace(SPACE, "Kantine", wiki.user("admin"), false));
    }

    private static void write(Asker member) {
        for (String field : new String[] {"why", "necessaryChallenges", "problem"}) {
            NewNetwork.write(member, NETWORK, QUESTION, field, "Svar på " + field + "\n" + NASTY);
        }
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        NewNetwork.writeDraft(member, NETWORK, first, "text", "Første udkast " + NASTY);
        NewNetwork.writeDraft(member, NETWORK, first, "shortClearMotivating", "true");
        NewNetwork.writeDraft(member, NETWORK, second, "text", "Hvordan? " + NASTY);
        NewNetwork.writeDraft(member, NETWORK, second, "hasVision", "true");
        putAway(member, "noMoney");
        putAway(member, "other");
        NewNetwork.write(member, NETWORK, QUESTION, "titleBefore", "Før " + NASTY);
        NewNetwork.write(member, NETWORK, QUESTION, "titleAfter", "Efter " + NASTY);
        int chosen = NewNetwork.write(member, NETWORK, QUESTION, "chosen", first.toString());
        NewNetwork.write(member, NETWORK, PROFILE, "whyHere", "Vi er her\n" + NASTY);
        NewNetwork.write(member, NETWORK, PROFILE, "guidingStarLink", "Ledestjernen " + NASTY);
        NewNetwork.write(member, NETWORK, PROFILE, "coreGroup", "medlem2,medlem1");
        plan(member);
        writeStakeholders(member);
        NewNetwork.move(
                member,
                NETWORK,
                Map.of(
                        "to", "discovery",
                        "reason", "Ledelsen har sagt ja til retningen",
                        "decidedBy", "referenceLeader"));
        NewNetwork.rewrite(member, NETWORK, QUESTION, "chosen", second.toString(), chosen);
    }

    private static void putAway(Asker member, String code) {
        UUID row = UUID.nameUUIDFromBytes(("excuse " + code).getBytes(StandardCharsets.UTF_8));
        NewNetwork.writeRow(member, NETWORK, "excuses", row, "putAway", "true");
        NewNetwork.writeRow(member, NETWORK, "excuses", row, "excuse", "Den siger vi tit " + NASTY);
        NewNetwork.writeRow(member, NETWORK, "excuses", row, "withoutIt", "Hvad så? " + NASTY);
    }

    /** One with everything that can be written, and one that could stop the work and has nothing else. */
    private static void writeStakeholders(Asker member) {
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
        fields.forEach((field, value) -> NewNetwork.writeStakeholder(member, NETWORK, first, field, value));
        UUID second = UUID.randomUUID();
        NewNetwork.writeStakeholder(member, NETWORK, second, "label", "Brandvæsenet " + NASTY);
        NewNetwork.writeStakeholder(member, NETWORK, second, "canBlock", "true");
    }

    private static void plan(Asker member) {
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
                .forEach((field, value) -> NewNetwork.plan(member, NETWORK, "citizens", field, value));
        NewNetwork.plan(member, NETWORK, "toolsApproaches", "phases", "discovery");
        NewNetwork.plan(member, NETWORK, "outsideWorld", "phases", "prototype");
        NewNetwork.plan(member, NETWORK, "outsideWorld", "status", "declined");
    }

    /** What the page's reader gets; pages that stand nowhere are shown without one, as the editor's preview does. */
    String shown(String place, String storage, String output) {
        String space = Map.of("network", NETWORK, "empty", EMPTY, "open", OPEN, "space", SPACE, "nowhere", "")
                .get(place);
        WikiPage page = space.isEmpty() ? null : page(space, storage);
        return shown(storage, page, null, output);
    }

    String shownInReadOnlyMode(String storage, String output) {
        WikiPage page = page(NETWORK, storage);
        wiki.host().engine().accessMode().setReadOnly(true);
        try {
            return shown(storage, page, null, output);
        } finally {
            wiki.host().engine().accessMode().setReadOnly(false);
        }
    }

    /** As a template of the space is previewed: the space is known, the page is not there yet. */
    String shownInTemplate(String spaceKey, String storage, String output) {
        return shown(storage, null, spaceKey, output);
    }

    private String shown(String storage, WikiPage page, String spaceKey, String output) {
        return wiki.host().engine().renderer().toView(storage, page, spaceKey, output);
    }

    /** The macro that shows a page with that content, which stands in that space. */
    String included(String spaceKey, String storage) {
        return "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link><ri:page ri:space-key=\""
                + spaceKey + "\" ri:content-title=\"" + page(spaceKey, storage).title()
                + "\"/></ac:link></ac:parameter></ac:structured-macro>";
    }

    private WikiPage page(String space, String storage) {
        pages++;
        return wiki.host().wiki().createPage(space, 0, "Side " + pages, storage, wiki.user("admin"));
    }
}
