package dk.albertslund.devhost.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * One page with its expected output, from a text file of parts that begin with {@code --- } and a name.
 *
 * <p>{@code page} is the storage format; {@code as} the reader (default: a member; {@code nobody} for anonymous access); {@code
 * output} the output types, separated by commas (default: display); {@code in} a network, an empty one, an open one, a space or
 * nowhere; {@code reads} the expected text, one line per block; {@code has} and {@code never} required and forbidden fragments of
 * the HTML, one per line.
 */
record MacroFixture(Map<String, String> parts) {
    private static final Set<String> NAMES = Set.of("page", "as", "output", "in", "reads", "has", "never");

    static MacroFixture read(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : Files.readString(file).split("(?m)^--- ")) {
            if (!part.isBlank()) {
                String[] nameAndText = part.split("\n", 2);
                String name = nameAndText[0].strip();
                if (!NAMES.contains(name) || parts.put(name, nameAndText[1].strip()) != null) {
                    throw new IllegalArgumentException(file + ": unknown or second part --- " + name);
                }
            }
        }
        if (!parts.containsKey("page") || !parts.containsKey("reads")) {
            throw new IllegalArgumentException(file + " needs --- page and --- reads");
        }
        return new MacroFixture(parts);
    }

    /** Replaces the expected text of a file and leaves its other parts as they stand. */
    static void keep(Path file, String read) throws IOException {
        String kept = Files.readString(file)
                .replaceFirst(
                        "(?ms)^--- reads\n.*?(?=^--- |\\z)", "--- reads\n" + Matcher.quoteReplacement(read) + "\n");
        Files.writeString(file, kept);
    }

    String page() {
        return parts.get("page");
    }

    String reader() {
        return parts.getOrDefault("as", "medlem1");
    }

    List<String> outputs() {
        return Arrays.asList(parts.getOrDefault("output", "display").split(",\\s*"));
    }

    /** {@code network}, {@code empty}, {@code open}, {@code space} or {@code nowhere}. */
    String place() {
        return parts.getOrDefault("in", "network");
    }

    String reads() {
        return parts.get("reads");
    }

    List<String> has() {
        return lines("has");
    }

    List<String> never() {
        return lines("never");
    }

    private List<String> lines(String part) {
        return parts.getOrDefault(part, "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
