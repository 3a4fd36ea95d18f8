package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.Test;

/**
 * Macros are rendered by a Confluence without those methods whose existence in Confluence 10 is unproven.
 */
public class MissingPlatformMethodsTest {
    private static final int PAGES_AT_LEAST = 27;
    private static final String FAULT = "Der opstod en fejl";
    private static final Map<String, String> MISSING = Map.of(
            "com.atlassian.confluence.content.render.xhtml.ConversionContext", "disableAsyncRenderSafe",
            "com.atlassian.sal.api.timezone.TimeZoneManager", "getUserTimeZone",
            "com.atlassian.confluence.security.PermissionManager", "getPermittedEntities",
            "com.atlassian.confluence.api.service.accessmode.AccessModeService", "isReadOnlyAccessModeEnabled");

    @Test
    public void everyPageOfANetworkAndTheOverviewAreDrawnWithoutThem() throws Exception {
        Map<String, String> pages = pages(MISSING);

        assertTrue(pages.keySet().toString(), pages.size() >= PAGES_AT_LEAST);
        pages.forEach((title, html) -> {
            assertFalse(title + " could not be drawn", html.contains(FAULT));
            assertTrue(title + " has no content of ours", html.contains("inno-"));
        });
        String overview = pages.get("Overblik");
        assertTrue(overview, overview.contains("Naboskab") && overview.contains("Opdagelse"));
    }

    /** A missing mandatory method gives an error box with an id; the rest of the page is rendered. */
    @Test
    public void aMissingCallThatIsNeededLeavesABoxAndNotABrokenPage() throws Exception {
        Map<String, String> pages = pages(Map.of("com.atlassian.confluence.renderer.PageContext", "getEntity"));

        assertTrue(pages.get("Naboskab"), pages.get("Naboskab").contains(FAULT));
        assertEquals(PAGES_AT_LEAST + 1, pages.size());
    }

    @SuppressWarnings("unchecked") // Loaded by another class loader, which shares only the JDK's types with this test
    private static Map<String, String> pages(Map<String, String> missing) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ReducedPlatformLoader loader = new ReducedPlatformLoader(missing);
        thread.setContextClassLoader(loader);
        try {
            return ((Callable<Map<String, String>>) loader.loadClass(ReducedPlatformTestRun.class.getName())
                            .getConstructor()
                            .newInstance())
                    .call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
