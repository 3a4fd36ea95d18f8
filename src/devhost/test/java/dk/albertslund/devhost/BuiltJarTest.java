package dk.albertslund.devhost;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import dk.albertslund.devhost.resources.ServedFile;
import dk.albertslund.devhost.resources.WebResources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.w3c.dom.Element;

/** Tests of the plugin's finished jar. */
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

    /** The bundler must keep all calls of {@code getText} in a form that Confluence's transformer finds. */
    @Test
    public void everyTextOfTheScriptsIsPutIntoTheBundlesInBothLanguages() throws IOException {
        InstalledPlugin plugin = engines.start(BuiltJar.path()).plugin();
        WebResources resources = new WebResources(plugin);
        Set<String> asked = new TreeSet<>();
        Set<String> bundled = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("../plugin/main/js"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".js")).toList()) {
                asked.addAll(textKeys(Files.readString(source)));
            }
        }
        for (PluginModule module : plugin.modules("web-resource")) {
            for (Element resource : PluginXmlParser.children(module.element(), "resource")) {
                String location = resource.getAttribute("location");
                if (location.startsWith("js/")) {
                    String script =
                            new String(plugin.resource(location).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
                    bundled.addAll(textKeys(script));
                    assertTranslated(
                            resources, plugin.key() + ":" + module.key(), resource.getAttribute("name"), script);
                }
            }
        }

        assertTrue(asked.toString(), asked.size() > 100);
        assertEquals(asked, bundled);
    }

    private static void assertTranslated(WebResources resources, String key, String name, String script) {
        for (Locale locale : List.of(new Locale("da", "DK"), Locale.UK)) {
            String served =
                    new String(resources.serve(key, name, locale).orElseThrow().bytes(), StandardCharsets.UTF_8);
            for (String text : textKeys(script)) {
                assertFalse(name + " still holds " + text, served.contains('"' + text + '"'));
            }
        }
    }

    private static Set<String> textKeys(String script) {
        return Pattern.compile("getText\\(\\s*['\"]([\\w.-]+)['\"]")
                .matcher(script)
                .results()
                .map(call -> call.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String content(WebResources resources, String address, Locale locale) {
        String[] parts = address.substring("/download/resources/".length(), address.indexOf('?'))
                .split("/", 2);
        ServedFile served = resources.serve(parts[0], parts[1], locale).orElseThrow();
        return new String(served.bytes(), StandardCharsets.UTF_8);
    }
}
