package dk.albertslund.innovation.settings.confluence;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Format {@code key=value}, one per line. Keys contain no equals sign, keys and values no line end. */
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
