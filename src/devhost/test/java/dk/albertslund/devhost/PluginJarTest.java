package dk.albertslund.devhost;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;

/** The finished jar of the project's own plugin. */
public class PluginJarTest {
    @Rule
    public final EngineRule engines = new EngineRule();

    @Test
    public void theFinishedJarStarts() throws IOException {
        Engine engine = engines.start(pluginJar());

        String view = engine.renderer().toView("<p>Hej</p>", null, null, "display");

        assertEquals("dk.albertslund.innovation-networks", engine.plugin().key());
        assertEquals("<p>Hej</p>", view);
    }

    private static Path pluginJar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../plugin/target"))) {
            return files.filter(file ->
                            file.getFileName().toString().matches("innovation-networks-plugin-[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Build src/plugin first: its jar is not in target"));
        }
    }
}
