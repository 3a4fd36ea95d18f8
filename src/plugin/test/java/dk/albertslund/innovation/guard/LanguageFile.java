package dk.albertslund.innovation.guard;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** One language's texts. */
final class LanguageFile {
    static final String ENGLISH = "i18n/innovation.properties";
    static final String DANISH = "i18n/innovation_da_DK.properties";

    private final String name;
    private final String source;
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> repeated = new TreeSet<>();

    LanguageFile(Project project, String name) {
        this.name = name;
        this.source = project.text(name);
        try {
            new Properties() {
                @Override
                public synchronized Object put(Object key, Object text) {
                    if (texts.put((String) key, (String) text) != null) {
                        repeated.add((String) key);
                    }
                    return super.put(key, text);
                }
            }.load(new StringReader(source));
        } catch (IOException | IllegalArgumentException e) {
            throw new AssertionError(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    static List<LanguageFile> both(Project project) {
        return List.of(new LanguageFile(project, ENGLISH), new LanguageFile(project, DANISH));
    }

    String name() {
        return name;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    Set<String> repeatedKeys() {
        return repeated;
    }

    /** Numbers of lines with a character outside of ASCII, which must be escaped. */
    List<Integer> linesToEscape() {
        List<Integer> lines = new ArrayList<>();
        String[] all = source.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (all[i].chars().anyMatch(letter -> letter > 126)) {
                lines.add(i + 1);
            }
        }
        return lines;
    }
}
