package dk.albertslund.devhost.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * The classes that only the descriptor, a template, Spring's XML or an index names. No byte-code tool sees them, so
 * this checks that their packages are imported, or that they are in the jar.
 */
final class ReferencedClassNames {
    private static final Pattern READ = Pattern.compile(
            "atlassian-plugin\\.xml|templates/.*|soy/.*|META-INF/spring/.*|META-INF/plugin-components/.*");
    private static final Pattern CLASS =
            Pattern.compile("(?<![\\w.])((?:com|dk|io|jakarta|javax|net|org)(?:\\.[a-z]\\w*)+)\\.([A-Z][\\w$]*)");

    private final JarFile jar;
    private final SortedSet<String> imports;
    private final List<String> findings = new ArrayList<>();

    private ReferencedClassNames(JarFile jar) throws IOException {
        this.jar = jar;
        this.imports = ManifestImports.of(jar).all();
    }

    /** The classes that the bundle would not find, with the file that names them. */
    static List<String> notFound(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            ReferencedClassNames named = new ReferencedClassNames(jar);
            for (ZipEntry entry : jar.stream().toList()) {
                if (READ.matcher(entry.getName()).matches()) {
                    named.check(entry);
                }
            }
            return named.findings.stream().distinct().sorted().toList();
        }
    }

    private void check(ZipEntry entry) throws IOException {
        String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        Matcher names = CLASS.matcher(text);
        while (names.find()) {
            String packageName = names.group(1);
            boolean isInJar = jar.getEntry((packageName + "." + names.group(2)).replace('.', '/') + ".class") != null;
            if (!isInJar && !imports.contains(packageName)) {
                findings.add(entry.getName() + " names " + names.group() + ", but the jar neither has it nor imports "
                        + packageName);
            }
        }
    }
}
