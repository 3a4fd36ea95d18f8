package dk.albertslund.devhost.resources;

import static dk.albertslund.devhost.resources.InMemoryPlugin.DANISH;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.plugin.PluginStartException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.Test;

public class WebResourcesTest {
    private static final String OWN = InMemoryPlugin.KEY + ":";
    private static final String TEXTS = "<transformation extension='js'><transformer key='jsI18n'/></transformation>";

    @Test
    public void whatAScriptDependsOnIsLoadedBeforeItAndOnce() {
        WebResources resources = new WebResources(InMemoryPlugin.of(
                        resource("form", script("form.js") + depends(OWN + "page") + depends(OWN + "styles")),
                        resource("page", script("page.js") + depends(OWN + "styles")),
                        resource("styles", script("first.js")))
                .file("form.js", "1")
                .file("page.js", "2")
                .file("first.js", "3"));

        List<String> scripts = resources.scripts(Set.of(OWN + "form", OWN + "page"), Set.of(), DANISH);

        assertEquals(List.of("first.js", "page.js", "form.js"), names(scripts));
    }

    @Test
    public void aWebResourceOfAContextIsOnThePagesOfThatContextOnly() {
        WebResources resources = new WebResources(
                InMemoryPlugin.of(resource("wizard", script("wizard.js") + "<context>create-content</context>"))
                        .file("wizard.js", "1"));

        List<String> there = resources.scripts(Set.of(), Set.of("create-content"), DANISH);
        List<String> elsewhere = resources.scripts(Set.of(), Set.of("viewcontent"), DANISH);

        assertEquals(List.of("wizard.js"), names(there));
        assertEquals(List.of(), elsewhere);
    }

    @Test
    public void stylesAndScriptsHaveListsOfTheirOwn() {
        WebResources resources =
                new WebResources(InMemoryPlugin.of(resource("page", script("page.js") + script("page.css")))
                        .file("page.js", "1")
                        .file("page.css", "2"));

        List<String> styles = resources.styles(Set.of(OWN + "page"), Set.of(), DANISH);

        assertEquals(1, styles.size());
        assertTrue(styles.get(0).startsWith("/download/resources/dk.example.plugin:page/page.css?v="));
        assertTrue(styles.get(0).endsWith("&locale=da_DK"));
    }

    @Test
    public void theAddressChangesWhenTheContentDoes() {
        String before = address("one");

        String after = address("two");

        assertNotEquals(before, after);
        assertEquals(before, address("one"));
    }

    @Test
    public void aDependencyOnAnUnknownPluginStopsTheStart() {
        InMemoryPlugin plugin = InMemoryPlugin.of(resource("page", depends("com.atlassian.jira:charts")));

        PluginStartException refusal = assertThrows(PluginStartException.class, () -> new WebResources(plugin));

        assertTrue(refusal.getMessage().contains("com.atlassian.jira:charts"));
    }

    @Test
    public void aDependencyOnAMissingWebResourceOfThePluginStopsTheStart() {
        InMemoryPlugin plugin = InMemoryPlugin.of(resource("page", depends(OWN + "gone")));

        PluginStartException refusal = assertThrows(PluginStartException.class, () -> new WebResources(plugin));

        assertTrue(refusal.getMessage().contains(OWN + "gone"));
    }

    @Test
    public void webResourcesThatNeedEachOtherStopTheStart() {
        InMemoryPlugin plugin =
                InMemoryPlugin.of(resource("one", depends(OWN + "two")), resource("two", depends(OWN + "one")));

        PluginStartException refusal = assertThrows(PluginStartException.class, () -> new WebResources(plugin));

        assertTrue(refusal.getMessage().contains(OWN + "two"));
    }

    @Test
    public void whatTheWikiHasIsNoUnknownDependency() {
        InMemoryPlugin plugin = InMemoryPlugin.of(resource(
                "page",
                depends("com.atlassian.auiplugin:aui-dialog2")
                        + depends("com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n")));

        WebResources resources = new WebResources(plugin);

        assertEquals(
                List.of(), resources.scripts(Set.of(OWN + "page", "com.atlassian.auiplugin:ajs"), Set.of(), DANISH));
    }

    @Test
    public void aFileThatIsNotInTheJarStopsTheStart() {
        InMemoryPlugin plugin = InMemoryPlugin.of(resource("page", script("gone.js")));

        PluginStartException refusal = assertThrows(PluginStartException.class, () -> new WebResources(plugin));

        assertTrue(refusal.getMessage().contains("gone.js"));
    }

    @Test
    public void aConditionIsRefusedBecauseItIsNotImitated() {
        InMemoryPlugin plugin = InMemoryPlugin.of(resource("page", "<condition class='x.Y'/>"));

        assertThrows(UnsupportedOperationException.class, () -> new WebResources(plugin));
    }

    @Test
    public void aTemplateWithoutItsTransformationStopsTheStart() {
        InMemoryPlugin plugin = InMemoryPlugin.of(
                        resource("page", "<resource type='download' name='a-soy.js' location='a.soy'/>"))
                .file("a.soy", "");

        PluginStartException refusal = assertThrows(PluginStartException.class, () -> new WebResources(plugin));

        assertTrue(refusal.getMessage().contains("a.soy"));
    }

    @Test
    public void askingForAMissingWebResourceNamesIt() {
        WebResources resources = new WebResources(InMemoryPlugin.of());

        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> resources.scripts(Set.of(OWN + "gone"), Set.of(), DANISH));

        assertTrue(refusal.getMessage().contains(OWN + "gone"));
    }

    @Test
    public void aScriptComesInTheLanguageOfTheReader() {
        WebResources resources = new WebResources(InMemoryPlugin.of(resource("page", TEXTS + script("page.js")))
                .file("page.js", "say(AJS.I18n.getText('greeting'));")
                .text(Locale.ENGLISH, "greeting", "Hello")
                .text(DANISH, "greeting", "Hej"));

        assertEquals("say(\"Hej\");", served(resources, OWN + "page", "page.js", DANISH));
        assertEquals("say(\"Hello\");", served(resources, OWN + "page", "page.js", Locale.ENGLISH));
    }

    @Test
    public void aScriptWithoutTheTransformationKeepsItsCalls() {
        WebResources resources = new WebResources(InMemoryPlugin.of(resource("page", script("page.js")))
                .file("page.js", "AJS.I18n.getText('greeting')")
                .text(Locale.ENGLISH, "greeting", "Hello"));

        assertEquals("AJS.I18n.getText('greeting')", served(resources, OWN + "page", "page.js", DANISH));
    }

    @Test
    public void aFolderServesWhatIsInsideAndNothingElse() {
        WebResources resources = new WebResources(
                InMemoryPlugin.of(resource("images", "<resource type='download' name='images/' location='pictures/'/>"))
                        .file("pictures/phase.png", "png")
                        .file("secret.txt", "secret"));

        ServedFile picture =
                resources.serve(OWN + "images", "images/phase.png", DANISH).orElseThrow();

        assertEquals("image/png", picture.contentType());
        for (String path :
                List.of("images/../secret.txt", "images/", "images//phase.png", "secret.txt", "images/gone")) {
            assertFalse(path, resources.serve(OWN + "images", path, DANISH).isPresent());
        }
    }

    @Test
    public void aFolderOutsideTheModulesIsServedUnderThePluginsKey() {
        WebResources resources =
                new WebResources(InMemoryPlugin.of("<resource type='download' name='images/' location='images/'/>")
                        .file("images/logo.svg", "<svg/>"));

        assertEquals(
                "image/svg+xml",
                resources
                        .serve(InMemoryPlugin.KEY, "images/logo.svg", DANISH)
                        .orElseThrow()
                        .contentType());
    }

    @Test
    public void theIconOfAWebItemIsServedUnderTheKeyOfTheItem() {
        WebResources resources = new WebResources(InMemoryPlugin.of(
                        "<web-item key='item'><resource type='download' name='icon' location='images/i.png'/></web-item>")
                .file("images/i.png", "png"));

        ServedFile icon = resources.serve(OWN + "item", "icon", DANISH).orElseThrow();

        assertEquals("image/png", icon.contentType());
    }

    @Test
    public void anotherPluginsFilesAreNotServed() {
        WebResources resources = new WebResources(InMemoryPlugin.of());

        assertFalse(resources.serve("dk.example.other:page", "page.js", DANISH).isPresent());
    }

    private static String address(String content) {
        return new WebResources(
                        InMemoryPlugin.of(resource("page", script("page.js"))).file("page.js", content))
                .scripts(Set.of(OWN + "page"), Set.of(), DANISH)
                .get(0);
    }

    private static String served(WebResources resources, String key, String name, Locale locale) {
        return new String(resources.serve(key, name, locale).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> names(List<String> addresses) {
        return addresses.stream()
                .map(address -> address.substring(address.lastIndexOf('/') + 1, address.indexOf('?')))
                .toList();
    }

    private static String resource(String key, String content) {
        return "<web-resource key='" + key + "'>" + content + "</web-resource>";
    }

    private static String script(String name) {
        return "<resource type='download' name='" + name + "' location='" + name + "'/>";
    }

    private static String depends(String key) {
        return "<dependency>" + key + "</dependency>";
    }
}
