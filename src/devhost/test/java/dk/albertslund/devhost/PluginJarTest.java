package dk.albertslund.devhost;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import org.junit.Rule;
import org.junit.Test;

/** The finished jar of the project's own plugin. */
public class PluginJarTest {
    @Rule
    public final EngineRule engines = new EngineRule();

    @Test
    public void theFinishedJarStarts() throws IOException {
        Engine engine = engines.start(FinishedJar.path());

        String view = engine.renderer().toView("<p>Hej</p>", null, null, "display");

        assertEquals("dk.albertslund.innovation-networks", engine.plugin().key());
        assertEquals("<p>Hej</p>", view);
    }
}
