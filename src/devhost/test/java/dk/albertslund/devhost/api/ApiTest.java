package dk.albertslund.devhost.api;

import static org.junit.Assert.assertEquals;

import dk.albertslund.devhost.BuiltJar;
import java.io.IOException;
import org.junit.Test;

/**
 * Compares the plugin's use of Confluence's API with the documented one. A finding is the line to add or remove.
 */
public class ApiTest {
    @Test
    public void everythingThatTheJarAsksOfConfluenceIsProven() throws IOException {
        assertEquals(
                "",
                String.join(
                        "\n",
                        ApiUsageValidator.findings(
                                ApiUsageDocument.read(ApiUsageDocument.PATH),
                                PlatformStubs.read(PlatformStubs.PATH),
                                JarClasses.read(BuiltJar.path()))));
    }
}
