package dk.albertslund.devhost.running;

import java.util.Map;
import java.util.UUID;

/** A network with realised value, an evaluation, spread, a count without a day and an agreement to be quiet. */
final class PortfolioFixture {
    private static final String NASTY = MacroOutputValidator.NASTY;

    private PortfolioFixture() {}

    static void write(WikiRestClient leader, String key) {
        row(leader, key, "continuation", "values", Map.of("valueType", "politicalGoals", "realised", "Mål " + NASTY));
        row(leader, key, "continuation", "practice", Map.of("practiceChangedCount", "24"));
        row(leader, key, "phaseContinuation", "spread", Map.of("place", "Naboen " + NASTY, "stage", "inUse"));
        NetworkFixture.write(leader, key, "phaseContinuation", "evaluated", "yes");
        NetworkFixture.write(leader, key, "networkProfile", "innovationType", "service,communication");
        NetworkFixture.write(leader, key, "networkProfile", "quietUntil", "2099-02-01");
        NetworkFixture.write(leader, key, "networkProfile", "quietReason", "Venter på byrådet " + NASTY);
    }

    private static void row(WikiRestClient writer, String key, String kind, String list, Map<String, String> fields) {
        String row = UUID.randomUUID().toString();
        fields.forEach((field, value) -> NetworkFixture.save(
                writer, NetworkFixture.field(key, kind, row, field), Map.of("list", list, "value", value)));
    }
}
