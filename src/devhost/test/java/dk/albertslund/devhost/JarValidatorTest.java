package dk.albertslund.devhost;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class JarValidatorTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theFinishedJarHoldsOnlyWhatIsOurs() throws IOException {
        assertEquals("", String.join("\n", JarValidator.findings(BuiltJar.path())));
    }

    @Test
    public void aForeignClassInTheJarIsFound() throws IOException {
        Map<String, String> entries = entries();
        entries.put("com/atlassian/sal/api/user/UserManager.class", "");
        entries.put("META-INF/lib/some.jar", "");
        entries.put("jakarta/ws/rs/GET.class", "");
        entries.put("notes.txt", "");

        assertEquals(
                List.of(
                        "Does not belong in the jar: META-INF/lib/some.jar",
                        "Does not belong in the jar: com/atlassian/sal/api/user/UserManager.class",
                        "Does not belong in the jar: jakarta/ws/rs/GET.class",
                        "Does not belong in the jar: notes.txt"),
                JarValidator.findings(jar(headers(), entries)));
    }

    @Test
    public void aManifestThatDoesNotInstallIsFound() throws IOException {
        Map<String, String> headers = headers();
        headers.remove("Atlassian-Plugin-Key");
        headers.put("Bundle-Version", "0.1.0-SNAPSHOT");
        headers.put("Import-Package", "org.slf4j,java.util;resolution:=optional");

        assertEquals(
                List.of(
                        "The manifest says Atlassian-Plugin-Key: null",
                        "The manifest says Bundle-Version: 0.1.0-SNAPSHOT",
                        "The manifest imports packages that no bundle may import, or none: "
                                + "org.slf4j,java.util;resolution:=optional"),
                JarValidator.findings(jar(headers, entries())));
    }

    @Test
    public void anIndexOfComponentsOutOfStepIsFound() throws IOException {
        String index = "META-INF/plugin-components/component";
        Map<String, String> entries = entries();
        entries.put(index, "dk.albertslund.innovation.B#b\ndk.albertslund.innovation.A\n");

        assertEquals(
                List.of(
                        index + " is not sorted",
                        index + " names a class that is not there: dk.albertslund.innovation.B"),
                JarValidator.findings(jar(headers(), entries)));

        entries.remove(index);
        assertEquals(List.of("The jar has no " + index), JarValidator.findings(jar(headers(), entries)));
    }

    private static Map<String, String> headers() {
        return new TreeMap<>(Map.of(
                "Manifest-Version", "1.0",
                "Atlassian-Plugin-Key", "dk.albertslund.innovation-networks",
                "Bundle-SymbolicName", "dk.albertslund.innovation-networks",
                "Bundle-Version", "0.1.0.SNAPSHOT",
                "Spring-Context", "*",
                "Import-Package", "org.slf4j;version=\"[1.7,3)\",net.java.ao"));
    }

    private static Map<String, String> entries() {
        return new TreeMap<>(Map.of(
                "atlassian-plugin.xml", "<atlassian-plugin/>",
                "dk/albertslund/innovation/A.class", "",
                "META-INF/plugin-components/component", "dk.albertslund.innovation.A\n"));
    }

    private Path jar(Map<String, String> headers, Map<String, String> entries) throws IOException {
        Manifest manifest = new Manifest();
        headers.forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
        Path file = folder.newFile().toPath();
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
        return file;
    }
}
