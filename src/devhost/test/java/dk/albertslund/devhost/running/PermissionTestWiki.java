package dk.albertslund.devhost.running;

import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.running.PermissionTable.Person;
import dk.albertslund.devhost.service.HostSpace;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The same network once for each place of the permission matrix, with the same users; every text in it names its place.
 */
final class PermissionTestWiki {
    /** Visibility chosen in the wizard. */
    private static final Map<String, String> VISIBILITIES =
            Map.of("writes", "everyoneWrites", "reads", "everyone", "closed", "participants", "restricted", "everyone");

    private static final Map<Person, String> NAMES = Map.of(
            Person.ADMIN, "admin",
            Person.SPACE_ADMIN, "leder3",
            Person.LEADER, "leder1",
            Person.CORE, "medlem2",
            Person.WRITER, "medlem1",
            Person.VIEWER, "medlem3",
            Person.STRANGER, "udenfor");

    /** Macros that show no content of forms. */
    private static final Map<String, String> WORDS_OF_MACROS = Map.of(
            "innovation-participants",
            "Asta Prøvested",
            "innovation-citizens",
            "Planlagt i",
            "innovation-guide",
            "Ledestjernen viser",
            "innovation-theme-intake",
            "Det tager ti minutter");

    private final PluginWikiRule host;
    private final Map<Person, WikiRestClient> clients = new EnumMap<>(Person.class);
    private final Map<String, Map<String, String>> values = new HashMap<>();
    private final Map<String, String> networks = new HashMap<>();

    private PermissionTestWiki(PluginWikiRule host) {
        this.host = host;
    }

    /** In read-only mode requests go to the network that everybody may edit. */
    static PermissionTestWiki of(PluginWikiRule host) {
        PermissionTestWiki testWiki = new PermissionTestWiki(host);
        VISIBILITIES.forEach(testWiki::makeANetwork);
        testWiki.networks.put("readOnly", "writes");
        WikiPage page = testWiki.page("restricted", "Interessenter");
        host.host().wiki().restrictView(page.id(), Set.of(host.user("leder1").key()));
        return testWiki;
    }

    /** Creates a network that every logged-in user may view, in every place. */
    static PermissionTestWiki ofOneNetwork(PluginWikiRule host) {
        PermissionTestWiki testWiki = new PermissionTestWiki(host);
        testWiki.makeANetwork("reads", "everyone");
        List.of("writes", "closed", "restricted", "readOnly").forEach(place -> testWiki.networks.put(place, "reads"));
        return testWiki;
    }

    private void makeANetwork(String place, String visibility) {
        WikiRestClient leader = host.login("leder1");
        networks.put(place, place);
        new NetworkFixture(key(place), secret(place))
                .with("coDriver", "")
                .with("referenceLeader", "")
                .with("visibility", visibility)
                .create(leader);
        NetworkFixture.write(leader, key(place), "networkProfile", "coreGroup", "medlem2");
        for (String name : List.of("medlem2", "medlem1", "leder3")) {
            permit(place, name, Wiki.VIEW);
            permit(place, name, Wiki.EDIT);
        }
        permit(place, "medlem3", Wiki.VIEW);
        permit(place, "leder3", Wiki.ADMINISTER);
        fill(place, leader);
    }

    /** Grants permissions that contradict the chosen visibility, as a space administrator could. */
    void permit(String place, String userName, String permission) {
        host.host()
                .wiki()
                .permitUser(key(place), permission, host.user(userName).key());
    }

    private void fill(String place, WikiRestClient leader) {
        String key = key(place);
        String secret = secret(place);
        UUID stakeholder = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        UUID draft = UUID.randomUUID();
        NetworkFixture.writeStakeholder(leader, key, stakeholder, "label", "Beboerne, " + secret);
        NetworkFixture.writeStakeholder(leader, key, stakeholder, "kind", "citizen");
        NetworkFixture.writeStakeholder(leader, key, stakeholder, "retentionDate", "2099-01-31");
        NetworkFixture.writeStakeholder(leader, key, stakeholder, "personName", "Rikke, " + secret);
        NetworkFixture.write(leader, key, "innovationQuestion", "why", "Fordi, " + secret);
        NetworkFixture.writeDraft(leader, key, draft, "text", "Hvordan, " + secret + "?");
        NetworkFixture.write(leader, key, "innovationQuestion", "chosen", draft.toString());
        writeRow(leader, key, "needs/rows/input", "Et bud, " + secret);
        writeRow(leader, key, "ideas/rows/text", "Et bud, " + secret);
        writeRow(leader, key, "prioritising/ideas/text", "Et bud, " + secret);
        // Before that nobody sees the others' rows
        NetworkFixture.write(leader, key, "needs", "stage", "shared");
        NetworkFixture.write(leader, key, "ideas", "stage", "shared");
        BlueprintPages.add(host.host(), key, "leder1", "session");
        writeRow(leader, key, "session/items/item", "Et punkt, " + secret);
        NetworkFixture.write(leader, key, "reading", "craft", "Et bud, " + secret);
        writeRow(leader, key, "trialAction/rows/trial", "Et bud, " + secret);
        writeRow(leader, key, "knowledge/known/text", "Et bud, " + secret);
        writeShown(leader, key, "occasion", "Et oplæg, " + secret);
        writeRow(leader, key, "interview/findings/finding", "Et fund, " + secret);
        writeRow(leader, key, "goAndLook/rows/solution", "En løsning, " + secret);
        writeRow(leader, key, "continuation/values/realised", "Et bud, " + secret);
        writeRow(leader, key, "observation/meanings/meaning", "Et bud, " + secret);
        writeRow(leader, key, "culturalProbe/returns/statement", "Et bud, " + secret);
        writeRow(leader, key, "pictures/pictures/name", "Et billede, " + secret);
        NetworkFixture.save(
                leader,
                NetworkFixture.field(key, "trialAction", UUID.randomUUID().toString(), "trial"),
                Map.of("list", "rows", "value", "Et bud, " + secret));
        NetworkFixture.save(
                leader,
                NetworkFixture.field(key, "knowledge", UUID.randomUUID().toString(), "text"),
                Map.of("list", "known", "value", "Et bud, " + secret));
        NetworkFixture.save(
                leader,
                NetworkFixture.field(key, "continuation", UUID.randomUUID().toString(), "realised"),
                Map.of("list", "values", "value", "Et bud, " + secret));
        NetworkFixture.plan(leader, key, "citizens", "who", "Beboerne, " + secret);
        NetworkFixture.plan(leader, key, "citizens", "phases", "focus");
        NetworkFixture.plan(leader, key, "citizens", "how", "Vi går på besøg, " + secret);
        NetworkFixture.write(leader, key, "phaseFocus", "potential", "Vi ved nu, " + secret);
        NetworkFixture.move(leader, key, "discovery", "Ledelsen har sagt ja");
        NetworkFixture.move(leader, key, "focus", "Vi begynder igen, " + secret);
        NetworkFixture.move(leader, key, "discovery", "Nu går vi videre");
        values.put(
                place,
                Map.of(
                        "{spaceKey}", key,
                        "{run}", run(leader, key),
                        "{stakeholder}", stakeholder.toString(),
                        "{design}", NetworkFixture.starterRow("citizens"),
                        "{page}", String.valueOf(page(place, "Interessenter").id())));
    }

    /** Starts the session of the network. */
    private static String run(WikiRestClient leader, String key) {
        String answer = leader.sendJson(
                        "POST",
                        WikiRestClient.REST + "/networks/" + key + "/session-runs",
                        "{\"operation\": \"start\"}")
                .body();
        return answer.replaceFirst("(?s).*?\"id\":(\\d+).*", "$1");
    }

    /** @param place kind of form, list and field */
    private static void writeRow(WikiRestClient author, String key, String place, String value) {
        String[] parts = place.split("/");
        NetworkFixture.save(
                author,
                NetworkFixture.field(key, parts[0], UUID.randomUUID().toString(), parts[2]),
                Map.of("list", parts[1], "value", value));
    }

    /** A reflection that its author shows to the others. */
    private static void writeShown(WikiRestClient author, String key, String field, String value) {
        String row = UUID.randomUUID().toString();
        List.of(Map.entry(field, value), Map.entry("shared", "true"))
                .forEach(saved -> NetworkFixture.save(
                        author,
                        NetworkFixture.field(key, "reflection", row, saved.getKey()),
                        Map.of("list", "rows", "value", saved.getValue())));
    }

    String key(String place) {
        return "PERM" + networks.get(place).toUpperCase(Locale.ROOT);
    }

    private static String secret(String network) {
        return "Rosengade-" + network;
    }

    /** Text that only occurs in the output of that macro or of other content of the network. */
    String word(String macro, String place) {
        String network = networks.getOrDefault(place, place);
        return WORDS_OF_MACROS.getOrDefault(macro, secret(network));
    }

    private WikiPage page(String place, String title) {
        return host.host().wiki().page(key(place), title).orElseThrow();
    }

    PluginWikiRule host() {
        return host;
    }

    HostSpace space(String place) {
        return new HostSpace(host.host().wiki().space(key(place)).orElseThrow());
    }

    /** Creates a page with that content in the network. */
    WikiPage page(String place, String title, String storage) {
        return host.host().wiki().createPage(key(place), 0, title, storage, host.user("admin"));
    }

    String userName(Person person) {
        return NAMES.getOrDefault(person, PluginWikiRule.NOBODY);
    }

    WikiRestClient login(Person person) {
        return clients.computeIfAbsent(
                person,
                any -> NAMES.containsKey(person)
                        ? loggedIn(person)
                        : WikiRestClient.anonymous(host.host().url()));
    }

    private WikiRestClient loggedIn(Person person) {
        WikiRestClient client = host.login(NAMES.get(person));
        return person == Person.ADMIN ? client.confirmPassword("admin") : client;
    }

    /** Replaces placeholders for space, row and page. */
    String filled(String text, String place) {
        String filled = place.equals("gone") ? text.replace("{spaceKey}", "PERMGONE") : text;
        Map<String, String> known = values.getOrDefault(networks.getOrDefault(place, "reads"), Map.of());
        for (Map.Entry<String, String> value : known.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }
}
