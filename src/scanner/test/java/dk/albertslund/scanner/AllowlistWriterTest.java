package dk.albertslund.scanner;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What the build writes into the descriptor for templates to call. */
public class AllowlistWriterTest {
    private static final String MARKER =
            "<velocity-allowlist key=\"a\">\n    <method>${views}</method>\n  </velocity-allowlist>";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everyReadingMethodOfAViewIsWrittenSortedInTheMarkersPlace() throws Exception {
        compile("RowView", """
                import java.util.*;
                public record RowView(String title, Thread thread, List<RowView> rows, List<Thread> threads) {
                    static final int SIZE = 3;
                    public static RowView of() { return null; }
                    public boolean isOpen() { return true; }
                    public Map<String, Integer> counts() { return Map.of(); }
                    public String column(String name) { return name; }
                    public void close() {}
                    String hidden() { return ""; }
                    record Inner(String text) {}
                }
                """);
        compile("OldView", "public final class OldView { public String getTitle() { return \"\"; } }");
        compile("Row", "public record Row(String title) {}");

        String written = written("<a>\n  " + MARKER + "\n</a>");

        assertEquals("""
                <a>
                  <velocity-allowlist key="a">
                    <method>ours.RowView#counts()</method>
                    <method>ours.RowView#isOpen()</method>
                    <method>ours.RowView#rows()</method>
                    <method>ours.RowView#title()</method>
                  </velocity-allowlist>
                </a>""", written);
        assertEquals("A second build writes the same", written, written(written));
    }

    @Test
    public void aDescriptorWithoutAPlaceForItStopsTheBuild() {
        var thrown = assertThrows(IllegalStateException.class, () -> written("<a><velocity-allowlist key=\"a\"/></a>"));

        assertTrue(thrown.getMessage(), thrown.getMessage().contains("has no <velocity-allowlist>"));
    }

    private void compile(String name, String source) throws IOException {
        Path file = folder.getRoot().toPath().resolve("ours").resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package ours;\n" + source);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", file.toString()));
    }

    private String written(String descriptor) throws Exception {
        Path classes = folder.getRoot().toPath();
        Path file = classes.resolve("atlassian-plugin.xml");
        Files.writeString(file, descriptor);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            AllowlistWriter.write(classes, loader);
        }
        return Files.readString(file);
    }
}
