package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.network.AgreedQuiet;
import dk.albertslund.innovation.network.NetworkResults;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The results and the agreement in a row of the table {@code SUMMARY}. */
final class SummaryResults {
    private SummaryResults() {}

    static NetworkResults of(AoSummary row) {
        return new NetworkResults(
                keys(row.getInnovationKinds()),
                keys(row.getExpectedValues()),
                keys(row.getRealisedValues()),
                row.getEvaluated() == null ? "" : row.getEvaluated(),
                places(row.getSpreadPlaces()));
    }

    static Optional<AgreedQuiet> quiet(AoSummary row) {
        return Optional.ofNullable(row.getQuietUntil())
                .map(until -> new AgreedQuiet(
                        LocalDate.parse(until),
                        Optional.ofNullable(row.getQuietReason()).orElse("")));
    }

    static void write(NetworkResults results, AoSummary row) {
        row.setInnovationKinds(orNull(String.join(",", results.kinds())));
        row.setExpectedValues(orNull(String.join(",", results.expected())));
        row.setRealisedValues(orNull(String.join(",", results.realised())));
        row.setEvaluated(orNull(results.evaluated()));
        row.setSpreadPlaces(orNull(results.places().entrySet().stream()
                .map(place -> place.getKey() + "=" + place.getValue())
                .collect(Collectors.joining(","))));
    }

    private static Set<String> keys(String text) {
        return text == null ? Set.of() : Set.of(text.split(","));
    }

    private static Map<String, Integer> places(String text) {
        Map<String, Integer> places = new HashMap<>();
        Arrays.stream(text == null ? new String[0] : text.split(","))
                .map(place -> place.split("=", 2))
                .forEach(place -> places.put(place[0], Integer.parseInt(place[1])));
        return places;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
