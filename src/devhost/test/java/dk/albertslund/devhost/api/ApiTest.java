package dk.albertslund.devhost.api;

import static org.junit.Assert.assertEquals;

import dk.albertslund.devhost.BuiltJar;
import java.io.IOException;
import org.junit.Test;

/**
 * Compares the plugin's use of Confluence with what is known of its API. A finding is the line to write or to remove.
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
