package dk.albertslund.devhost;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.resources.ServedFile;
import dk.albertslund.devhost.resources.WebResources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;

/** The finished jar of the project's own plugin. */
public class BuiltJarTest {
    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    @Test
    public void theFinishedJarStarts() throws IOException {
        PluginRuntime runtime = engines.start(BuiltJar.path());

        String view = runtime.renderer().toView("<p>Hej</p>", null, null, "display");

        assertEquals("dk.albertslund.innovation-networks", runtime.plugin().key());
        assertEquals("<p>Hej</p>", view);
    }

    @Test
    public void everyScriptAndStyleOfTheFinishedJarReachesThePageInBothLanguages() throws IOException {
        InstalledPlugin plugin = engines.start(BuiltJar.path()).plugin();
        WebResources resources = new WebResources(plugin);
        Set<String> all = plugin.modules("web-resource").stream()
                .map(module -> plugin.key() + ":" + module.key())
                .collect(Collectors.toSet());

        for (Locale locale : List.of(new Locale("da", "DK"), Locale.UK)) {
            List<String> scripts = resources.scripts(all, Set.of(), locale);

            assertFalse(scripts.isEmpty());
            assertFalse(resources.styles(all, Set.of(), locale).isEmpty());
            for (String address : scripts) {
                String script = content(resources, address, locale);
                assertFalse(address, script.contains("I18n.getText("));
                assertTrue(address, script.length() > 0);
            }
        }
    }

    private static String content(WebResources resources, String address, Locale locale) {
        String[] parts = address.substring("/download/resources/".length(), address.indexOf('?'))
                .split("/", 2);
        ServedFile served = resources.serve(parts[0], parts[1], locale).orElseThrow();
        return new String(served.bytes(), StandardCharsets.UTF_8);
    }
}
