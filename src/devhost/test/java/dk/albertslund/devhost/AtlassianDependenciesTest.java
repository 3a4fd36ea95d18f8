package dk.albertslund.devhost;

import static org.junit.Assert.assertEquals;

import dk.albertslund.devhost.plugin.ExportedPackages;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** The Maven profile {@code atlassian}, for machines with access to Atlassian's repository. */
public class AtlassianDependenciesTest {
    private static final Path POM = Path.of("../platform/pom.xml");

    /** Imported by every transformless manifest, but not used in code. */
    private static final String BRIDGE = "com.atlassian.plugin.osgi.bridge.external";

    @Test
    public void everyPackageOfConfluencesThatWeUseComesFromOneOfItsArtifacts() throws Exception {
        AtlassianDependencies artifacts = artifacts();

        assertEquals(List.of(), artifacts.missing(used()));
        assertEquals(List.of(), artifacts.idle(used()));
        assertEquals(List.of(), artifacts.withoutPackages());
    }

    @Test
    public void aForgottenArtifactIsFoundByThePackage() throws Exception {
        String pom =
                Files.readString(POM).replace("packages: com.atlassian.sal.api.*", "packages: com.atlassian.sal.spi");

        AtlassianDependencies artifacts =
                AtlassianDependencies.in(new ByteArrayInputStream(pom.getBytes(StandardCharsets.UTF_8)));

        assertEquals(
                List.of("com.atlassian.sal.api", "com.atlassian.sal.api.message"),
                artifacts.missing(
                        List.of("com.atlassian.sal.api", "com.atlassian.sal.api.message", "com.atlassian.user")));
        assertEquals(List.of("com.atlassian.sal.spi"), artifacts.idle(used()));
    }

    private static AtlassianDependencies artifacts() throws Exception {
        try (InputStream pom = Files.newInputStream(POM)) {
            return AtlassianDependencies.in(pom);
        }
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>(ExportedPackages.all().names());
        used.removeIf(name -> !name.startsWith("com.atlassian.") || name.equals(BRIDGE));
        return used;
    }
}
