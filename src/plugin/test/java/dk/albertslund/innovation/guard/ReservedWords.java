package dk.albertslund.innovation.guard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reserved words by database, from {@code reserved-words.txt}. */
final class ReservedWords {
    private static final String FILE = "src/plugin/test/resources/guard/reserved-words.txt";

    private ReservedWords() {}

    static Map<String, Set<String>> byDatabase(Project project) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        String database = "";
        for (String line : project.text(FILE).lines().toList()) {
            if (line.contains(": [")) {
                database = line.substring(0, line.indexOf(':'));
                words.put(database, new TreeSet<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                words.get(database).addAll(Arrays.asList(line.split(" ")));
            }
        }
        return words;
    }
}
