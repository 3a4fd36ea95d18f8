package dk.albertslund.devhost.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Tests of the list of exported packages. */
public class ExportedPackagesTest {
    /** Packages of stubs for the Active Objects library only. */
    private static final Set<String> LIBRARYS_OWN = Set.of("com.atlassian.plugin.util", "com.atlassian.util.profiling");

    /** Listed packages without a stub. */
    private static final Set<String> WITHOUT_CLASSES = Set.of("com.atlassian.plugin.osgi.bridge.external");

    @Test
    public void everyPackageOfTheStubsIsOnTheListAndNoOther() throws IOException {
        Set<String> listed = new TreeSet<>(ExportedPackages.all().names());
        listed.removeIf(name -> !name.startsWith("com.atlassian.") || WITHOUT_CLASSES.contains(name));

        assertEquals(stubs(), listed);
    }

    /** Confluence's own packages in the list; their source must be that of their types. */
    @Test
    public void everyStandInNamesItsSource() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../platform/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertTrue(file + " names no source", Files.readString(file).contains(" Source: "));
            }
        }
    }

    @Test
    public void aPartOfTheListWithoutASourceIsRefused() {
        assertThrows(
                IllegalStateException.class, () -> ExportedPackages.of(List.of("[Confluence]", "com.atlassian.user")));
        assertThrows(IllegalStateException.class, () -> ExportedPackages.of(List.of("com.atlassian.user")));
    }

    @Test
    public void packagesOfAppsThatMayBeDisabledCanBeTakenAway() {
        ExportedPackages packages = ExportedPackages.of(List.of(
                "[Confluence] Source: Javadoc",
                "com.atlassian.user",
                "[Optional: an app] Source: Javadoc",
                "com.atlassian.app;version=\"1.0\""));

        assertEquals(Set.of("com.atlassian.app", "com.atlassian.user"), packages.names());
        assertEquals(Set.of("com.atlassian.user"), packages.withoutOptional().names());
    }

    private static Set<String> stubs() throws IOException {
        Path root = Path.of("../platform/main/java");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
                    .filter(name -> !LIBRARYS_OWN.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
