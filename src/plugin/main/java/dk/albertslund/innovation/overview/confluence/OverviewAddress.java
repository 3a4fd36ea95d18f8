package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.overview.NetworkChoice;
import dk.albertslund.innovation.overview.OverviewFilter;
import dk.albertslund.innovation.rollup.RollupParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of the page with a filter, relative to the page, so that a view can be sent to somebody.
 *
 * @param kept the page's own parameters, which say which page it is
 * @param filter the filter's parameters, without the prefix
 */
record OverviewAddress(Map<String, String> kept, Map<String, String> filter) {
    /** Before each parameter of the filter: Confluence's pages have parameters of their own. */
    static final String PREFIX = "network-";

    private static final List<String> OF_THE_PAGE = List.of("pageId", "spaceKey", "title");

    /** The filter's parameters of a request, without the prefix. */
    static Map<String, String> asked(Map<String, String> request) {
        return request.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(PREFIX))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(PREFIX.length()), entry -> entry.getValue()));
    }

    /** Of what the reader asked for, as far as it was understood; what is as the macro has it is left out. */
    static OverviewAddress of(Map<String, String> request, OverviewFilter filter, RollupParameters base) {
        Map<String, String> kept = new LinkedHashMap<>();
        OF_THE_PAGE.stream()
                .filter(request::containsKey)
                .forEach(parameter -> kept.put(parameter, request.get(parameter)));
        RollupParameters asked = filter.parameters();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("types", String.join(",", asked.types()));
        values.put("phase", asked.phases().stream().map(Phase::key).collect(Collectors.joining(",")));
        values.put("status", asked.statuses().stream().map(NetworkStatus::key).collect(Collectors.joining(",")));
        values.put(
                "show",
                filter.choice() == NetworkChoice.ALL ? "" : filter.choice().key());
        values.put("text", filter.text());
        values.put("from", filter.period().from().map(LocalDate::toString).orElse(""));
        values.put("to", filter.period().to().map(LocalDate::toString).orElse(""));
        values.put("sort", asked.sort() == base.sort() ? "" : asked.sort().key());
        values.values().removeIf(String::isEmpty);
        return new OverviewAddress(kept, values);
    }

    /** The page with that value of the filter, and the others as they are. */
    String with(String parameter, String value) {
        Map<String, String> changed = new LinkedHashMap<>(filter);
        changed.put(parameter, value);
        return query(changed);
    }

    /** The page without a filter. */
    String reset() {
        return query(Map.of());
    }

    private String query(Map<String, String> asked) {
        Map<String, String> all = new LinkedHashMap<>(kept);
        asked.forEach((parameter, value) -> all.put(PREFIX + parameter, value));
        return "?"
                + all.entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
