package dk.albertslund.devhost.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses {@code docs/confluence-api-used.md}: which parts of Confluence the plugin needs, and where each is proven. */
final class ApiUsageDocument {
    static final Path PATH = Path.of("../../docs/confluence-api-used.md");
    static final String PROVEN = "Proven for Confluence 10";
    static final String LOOK_FIRST = "To be looked at first on a live Confluence";
    static final String NOT_THE_PLUGINS = "Stubs that the plugin does not call";
    private static final Pattern ROW = Pattern.compile("\\| `([^`]*)` \\| `([^`]*)` \\|(.*)\\|\\s*");

    /** A line of a table; for a stub that the plugin does not call, {@code proof} is the reason for keeping it. */
    record Row(String section, ApiUse use, String proof) {
        /** Whether it covers all members of the type. */
        boolean isWholeType() {
            return use.what().equals("*");
        }
    }

    private final List<Row> rows = new ArrayList<>();

    private ApiUsageDocument() {}

    static ApiUsageDocument read(Path file) throws IOException {
        return of(Files.readAllLines(file));
    }

    static ApiUsageDocument of(List<String> lines) {
        ApiUsageDocument page = new ApiUsageDocument();
        String section = "";
        for (String line : lines) {
            if (line.startsWith("## ")) {
                section = line.substring(3).strip();
            } else if (line.startsWith("| `")) {
                page.rows.add(row(section, line));
            }
        }
        return page;
    }

    private static Row row(String section, String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            throw new IllegalArgumentException("Not a row with a type, what it is and a source: " + line);
        }
        return new Row(
                section, new ApiUse(row.group(1), row.group(2)), row.group(3).strip());
    }

    /** API that the plugin uses. */
    List<Row> needed() {
        return rows.stream()
                .filter(row -> !row.section().equals(NOT_THE_PLUGINS))
                .toList();
    }

    /** API that only the development host or Active Objects uses. */
    List<Row> notThePlugins() {
        return rows.stream()
                .filter(row -> row.section().equals(NOT_THE_PLUGINS))
                .toList();
    }
}
