package dk.albertslund.innovation.settings.confluence;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keys and values as a text: {@code key=value}, a line each. Keys have no equals sign, and neither has a line end. */
final class KeyValueLines {
    private KeyValueLines() {}

    static String format(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value -> value.getKey() + "=" + value.getValue().replaceAll("\\R", " "))
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, String> parse(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> line.indexOf('=') > 0)
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (first, second) -> second));
    }
}
