package dk.albertslund.devhost.plugin;

import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.BuiltJar;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.Test;

/** Administrators upload the jar through Confluence's page, and every node copies it. */
public class JarSizeTest {
    private static final long MOST = 3_000_000;

    @Test
    public void theJarStaysSmall() throws IOException {
        long size = Files.size(BuiltJar.path());

        assertTrue(size + " bytes, at most " + MOST, size <= MOST);
    }
}
