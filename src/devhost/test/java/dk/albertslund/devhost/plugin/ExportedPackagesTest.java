package dk.albertslund.devhost.plugin;

import static org.junit.Assert.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The list of what bundles may import. */
public class ExportedPackagesTest {
    /** Stand-ins that the Active Objects library needs and no plugin calls. */
    private static final Set<String> LIBRARYS_OWN = Set.of("com.atlassian.plugin.util", "com.atlassian.util.profiling");

    /** In the list though it holds no stand-in. */
    private static final Set<String> WITHOUT_CLASSES = Set.of("com.atlassian.plugin.osgi.bridge.external");

    @Test
    public void everyPackageOfStandInsIsOnTheListAndNoOther() throws IOException {
        Set<String> listed = listed().collect(Collectors.toCollection(TreeSet::new));
        listed.removeAll(WITHOUT_CLASSES);

        assertEquals(standIns(), listed);
    }

    private static Stream<String> listed() {
        return new BufferedReader(new InputStreamReader(
                        ExportedPackagesTest.class.getResourceAsStream("/exported-packages.txt"),
                        StandardCharsets.UTF_8))
                .lines()
                .filter(line -> line.startsWith("com.atlassian."));
    }

    private static Set<String> standIns() throws IOException {
        Path root = Path.of("../platform/main/java");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
                    .filter(name -> !LIBRARYS_OWN.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
