package dk.albertslund.devhost;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** Checks that a jar is a complete OSGi bundle and contains no classes of other libraries. */
final class JarValidator {
    private static final long MOST_BYTES = 3L * 1024 * 1024;
    private static final String PLUGIN_KEY = "dk.albertslund.innovation-networks";
    private static final String COMPONENTS = "META-INF/plugin-components/component";
    private static final Pattern OURS = Pattern.compile("dk/albertslund/innovation/.*|atlassian-plugin\\.xml"
            + "|(?:i18n|templates|META-INF|css|js|images|soy|licences)/.*|dk/(?:albertslund/)?");
    private static final Pattern CLASS_ELSEWHERE = Pattern.compile("(?!dk/albertslund/innovation/).*\\.(?:class|jar)");
    private static final Pattern JAVA_IMPORT = Pattern.compile("(?:^|,)java\\.");
    private static final Map<String, String> HEADERS = Map.of(
            "Atlassian-Plugin-Key",
            Pattern.quote(PLUGIN_KEY),
            "Bundle-SymbolicName",
            Pattern.quote(PLUGIN_KEY),
            "Bundle-Version",
            "\\d+\\.\\d+\\.\\d+(\\.\\w+)?",
            "Spring-Context",
            "\\*");

    private final JarFile jar;
    private final List<String> findings = new ArrayList<>();

    private JarValidator(JarFile jar) {
        this.jar = jar;
    }

    static List<String> findings(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            JarValidator rules = new JarValidator(jar);
            rules.check(
                    Files.size(file) <= MOST_BYTES,
                    "The jar has " + Files.size(file) + " bytes; the most is " + MOST_BYTES);
            rules.checkEntries();
            rules.checkManifest();
            rules.checkComponents();
            return rules.findings;
        }
    }

    private void checkEntries() {
        jar.stream()
                .map(ZipEntry::getName)
                .sorted()
                .forEach(name -> check(
                        OURS.matcher(name).matches()
                                && !CLASS_ELSEWHERE.matcher(name).matches(),
                        "Does not belong in the jar: " + name));
    }

    private void checkManifest() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();
        HEADERS.keySet().stream().sorted().forEach(header -> {
            String value = manifest.getValue(header);
            check(value != null && value.matches(HEADERS.get(header)), "The manifest says " + header + ": " + value);
        });
        String imports = manifest.getValue("Import-Package");
        check(
                imports != null && !JAVA_IMPORT.matcher(imports).find(),
                "The manifest imports packages that no bundle may import, or none: " + imports);
    }

    private void checkComponents() throws IOException {
        ZipEntry index = jar.getEntry(COMPONENTS);
        if (index == null) {
            findings.add("The jar has no " + COMPONENTS);
            return;
        }
        List<String> components = lines(index);
        check(components.equals(components.stream().sorted().toList()), COMPONENTS + " is not sorted");
        components.stream()
                .map(component -> component.split("#")[0])
                .filter(component -> jar.getEntry(component.replace('.', '/') + ".class") == null)
                .forEach(component -> findings.add(COMPONENTS + " names a class that is not there: " + component));
    }

    private List<String> lines(ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private void check(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }
}
