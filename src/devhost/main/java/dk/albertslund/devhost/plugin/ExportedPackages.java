package dk.albertslund.devhost.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What Confluence shows to bundles, as {@code exported-packages.txt} lists it: package, who exports it, and whether it
 * may be missing.
 */
public final class ExportedPackages {
    private static final String FILE = "/exported-packages.txt";
    private static final String OPTIONAL = "[Optional: ";

    /** The line by the heading of its part. */
    private final SortedMap<String, String> lines;

    private ExportedPackages(SortedMap<String, String> lines) {
        this.lines = lines;
    }

    /** Of a Confluence with all of its own apps enabled. */
    public static ExportedPackages all() {
        try (InputStream in = ExportedPackages.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + FILE, e);
        }
    }

    static ExportedPackages of(List<String> text) {
        SortedMap<String, String> lines = new TreeMap<>();
        String heading = "";
        for (String line : text) {
            if (line.startsWith("[")) {
                heading = heading(line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                if (heading.isEmpty() || lines.put(line, heading) != null) {
                    throw new IllegalStateException(
                            FILE + ": " + line + " stands twice, or above the first heading with a source");
                }
            }
        }
        return new ExportedPackages(lines);
    }

    private static String heading(String line) {
        if (!line.matches("\\[.+] Source: .+")) {
            throw new IllegalStateException(FILE + ": the heading names no source: " + line);
        }
        return line;
    }

    /** Of a Confluence where everything is disabled or absent that may be. */
    public ExportedPackages withoutOptional() {
        SortedMap<String, String> kept = new TreeMap<>(lines);
        kept.values().removeIf(heading -> heading.startsWith(OPTIONAL));
        return new ExportedPackages(kept);
    }

    /** Without this one package. */
    ExportedPackages without(String name) {
        SortedMap<String, String> kept = new TreeMap<>(lines);
        kept.keySet().removeIf(line -> nameIn(line).equals(name));
        return new ExportedPackages(kept);
    }

    /** The names of the packages, without their versions. */
    public SortedSet<String> names() {
        return lines.keySet().stream().map(ExportedPackages::nameIn).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nameIn(String line) {
        return line.split(";")[0];
    }

    /** In the syntax of the framework's property. */
    String asHeader() {
        return String.join(",", lines.keySet());
    }
}
