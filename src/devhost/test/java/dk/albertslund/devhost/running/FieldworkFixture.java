package dk.albertslund.devhost.running;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Exercises of discovery with something in every field; all of it is hostile. */
final class FieldworkFixture {
    private static final String NASTY = MacroOutputValidator.NASTY;

    private final WikiRestClient member;
    private final String network;

    private FieldworkFixture(WikiRestClient member, String network) {
        this.member = member;
        this.network = network;
    }

    static void write(WikiRestClient member, WikiRestClient leader, String network) {
        FieldworkFixture fixture = new FieldworkFixture(member, network);
        fixture.writeInterview();
        fixture.writeObservation();
        fixture.writeProbe();
        fixture.writePictures();
        NetworkFixture.write(leader, network, "pictures", "stage", "shared");
    }

    /** An interview with its guide, and what was found in it. */
    private void writeInterview() {
        NetworkFixture.write(member, network, "interview", "aim", "Hvordan spises der? " + NASTY);
        NetworkFixture.write(member, network, "interview", "interviewKind", "narrative");
        NetworkFixture.write(member, network, "interview", "openingQuestion", "Fortæl om et måltid " + NASTY);
        writeIn("interview", "questions", UUID.randomUUID(), Map.of("question", "Hvem er med? " + NASTY));
        UUID interview = UUID.randomUUID();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("personCode", "b1");
        fields.put("userType", "Bor alene " + NASTY);
        fields.put("place", "I køkkenet " + NASTY);
        fields.put("heldOn", "2026-03-31");
        fields.put("minutes", "45");
        fields.put("documentation", "notes,photo");
        fields.put("notes", "Dækker op til to\n" + NASTY);
        writeIn("interview", "interviews", interview, fields);
        UUID finding = UUID.randomUUID();
        fields.clear();
        fields.put("finding", "Bordet er dækket " + NASTY);
        fields.put("findingKind", "mismatch");
        fields.put("saidIn", interview.toString());
        fields.put("story", "Hun spiser stående\n" + NASTY);
        fields.put("quote", "Det er jo bare mig " + NASTY);
        fields.put("feeling", "bad");
        writeIn("interview", "findings", finding, fields);
    }

    /** An observation, and what it may mean. */
    private void writeObservation() {
        NetworkFixture.write(member, network, "observation", "aim", "Hvad sker der? " + NASTY);
        NetworkFixture.write(member, network, "observation", "materialUse", "Et kort over gården " + NASTY);
        UUID observation = UUID.randomUUID();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("place", "Foyeren " + NASTY);
        fields.put("observationKind", "participant");
        fields.put("myRole", "Skrællede kartofler " + NASTY);
        fields.put("seenOn", "2026-03-31");
        fields.put("minutes", "90");
        fields.put("seen", "14 kommer ind, måske flere\n" + NASTY);
        fields.put("surprise", "Frakkerne på stolene\n" + NASTY);
        fields.put("materialKind", "notes,photo");
        writeIn("observation", "observations", observation, fields);
        fields.clear();
        fields.put("meaning", "Ingen vil sidde her " + NASTY);
        fields.put("basedOn", observation.toString());
        fields.put("why", "Stolene er fulde af frakker\n" + NASTY);
        writeIn("observation", "meanings", UUID.randomUUID(), fields);
    }

    /** A task, and an answer to it. */
    private void writeProbe() {
        NetworkFixture.write(member, network, "culturalProbe", "task", "Vis os dit bord " + NASTY);
        NetworkFixture.write(member, network, "culturalProbe", "medium", "photo,diary");
        NetworkFixture.write(member, network, "culturalProbe", "from", "2026-03-24");
        NetworkFixture.write(member, network, "culturalProbe", "to", "2026-03-31");
        NetworkFixture.write(member, network, "culturalProbe", "participants", "6");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("personCode", "B-02");
        fields.put("pictureUse", "statement,myInterpretation");
        fields.put("statement", "To kopper\n" + NASTY);
        fields.put("citizenExplanation", "Hvis nogen kommer\n" + NASTY);
        fields.put("othersReaction", "Det har vi også\n" + NASTY);
        fields.put("myInterpretation", "Parat til gæster\n" + NASTY);
        writeIn("culturalProbe", "returns", UUID.randomUUID(), fields);
    }

    /** A picture, a guess and the subject. */
    private void writePictures() {
        UUID picture = UUID.randomUUID();
        writeIn("pictures", "pictures", picture, Map.of("name", "Billede 1 " + NASTY));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("guess", "En tromme " + NASTY);
        fields.put("about", picture.toString());
        fields.put("orThis", "En rundkørsel " + NASTY);
        writeIn("pictures", "guesses", UUID.randomUUID(), fields);
        fields.clear();
        fields.put("subject", "Bordet " + NASTY);
        fields.put("subjectOf", picture.toString());
        writeIn("pictures", "subjects", UUID.randomUUID(), fields);
        NetworkFixture.write(member, network, "pictures", "learning", "Vi så ting\n" + NASTY);
    }

    private void writeIn(String kind, String list, UUID row, Map<String, String> fields) {
        fields.forEach((field, value) -> NetworkFixture.save(
                member,
                NetworkFixture.field(network, kind, row.toString(), field),
                Map.of("list", list, "value", value)));
    }
}
