package dk.albertslund.devhost.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.FixtureJar;
import dk.albertslund.devhost.InMemoryWiki;
import dk.albertslund.devhost.PluginRuntime;
import dk.albertslund.devhost.PluginRuntimeRule;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.plugin.PluginStartException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.Rule;
import org.junit.Test;

/** Output of the template engine. */
public class VelocityRendererTest {
    private static final String ROW = """
            public class Row {
                public String getTitle() { return "<b>"; }
                public String getSecret() { return "secret"; }
                public String getBodyHtml() { return "<i>html</i>"; }
                public String getBody() { return "<u>"; }
                public String renderAll() { return "<hr/>"; }
                public boolean isOpen() { return true; }
                public String cell(String column) { return "<" + column + ">"; }
                public List<String> getTags() { return List.of("a", "<b>"); }
            }
            """;
    private static final String ALLOWED = """
            <velocity-allowlist key="velocity">
              <method>fixture.Row#getTitle()</method>
              <method>fixture.Row#getBodyHtml()</method>
              <method>fixture.Row#getBody()</method>
              <method>fixture.Row#renderAll()</method>
              <method>fixture.Row#isOpen()</method>
              <method>fixture.Row#cell(java.lang.String)</method>
              <method>fixture.Row#getTags()</method>
            </velocity-allowlist>
            """;

    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    @Test
    public void everyReferenceIsEscaped() {
        assertRendered("&lt;b&gt;|&lt;b&gt;|&lt;td&gt;", "$row.title|${row.getTitle()}|$row.cell('td')");
        assertRendered("&quot;Tom &amp; Ann&#39;s&quot;", "$text", Map.of("text", "\"Tom & Ann's\""));
    }

    @Test
    public void namesThatEndInHtmlAndThreeMoreAreTakenForHtml() {
        Map<String, Object> values =
                Map.of("bodyHTML", "<p>", "body", "<b>", "head", "<h>", "xHtmlContent", "<x>", "htmlText", "<t>");

        assertRendered("<p><b><h><x>&lt;t&gt;", "$bodyHTML$!body${head}$xHtmlContent$htmlText", values);
    }

    @Test
    public void methodsNamedHtmlOrRenderAreTakenForHtmlAndGettersOfABodyAreNot() {
        assertRendered(
                "<i>html</i><i>html</i><hr/>&lt;u&gt;", "$row.bodyHtml$row.getBodyHtml()$row.renderAll()$row.body");
        assertRendered("<i>html</i>", "#set($copy = $row.bodyHtml)$copy");
    }

    @Test
    public void anEntryOfAMapIsEscapedWhateverItsName() {
        assertRendered("&lt;p&gt;", "$map.bodyHtml", Map.of("map", Map.of("bodyHtml", "<p>")));
    }

    @Test
    public void aMethodThatIsNotListedPrintsTheReference() {
        assertRendered("$row.secret ${row.getSecret()}", "$row.secret ${row.getSecret()}");
    }

    @Test
    public void classesAndChangesAreOutOfReach() {
        Map<String, Object> values = Map.of("text", "x", "list", new java.util.ArrayList<>(List.of("a")));

        assertRendered("$text.class.name", "$text.class.name", values);
        assertRendered("$list.add('b')$list.size()", "$list.add('b')${esc}list.size()", values);
        assertRendered("1", "$list.size()", values);
    }

    @Test
    public void collectionsAndTextsOfTheJdkCanBeRead() {
        Map<String, Object> values = Map.of("map", Map.of("k", "v"), "list", List.of("a", "b"), "n", 3);

        assertRendered(
                "v v 2 a AB 1:a,2:b k=v 3",
                "$map.k $map.get('k') $list.size() $list.get(0) ${text.toUpperCase()} "
                        + "#foreach($i in $list)$velocityCount:$i#if($velocityHasNext),#end#end"
                        + " #foreach($e in $map.entrySet())$e.key=$e.value#end $n",
                with(values, "text", "ab"));
    }

    @Test
    public void ownValuesCanBeAskedAndRunThrough() {
        assertRendered("open a,&lt;b&gt;,", "#if($row.open)open#end #foreach($t in $row.tags)$t,#end");
    }

    /** A record has no getters: its methods are called by their names, and only those of public records can be. */
    @Test
    public void recordsAreAskedByTheirMethodsAndMustBePublic() {
        PluginRuntime runtime = engines.start(new FixtureJar()
                .source("Card", """
                        public record Card(String label, boolean isOpen, Inner inner, Hidden hidden) {
                            public static class Maker implements java.util.function.Supplier<Card> {
                                public Card get() {
                                    return new Card("<b>", true, new Inner("in"), new Hidden("out"));
                                }
                            }
                            public record Inner(String text) {}
                            record Hidden(String text) {}
                        }
                        """)
                .module("""
                        <velocity-allowlist key="velocity">
                          <method>fixture.Card#label()</method>
                          <method>fixture.Card#isOpen()</method>
                          <method>fixture.Card#inner()</method>
                          <method>fixture.Card#hidden()</method>
                          <method>fixture.Card$Inner#text()</method>
                          <method>fixture.Card$Hidden#text()</method>
                        </velocity-allowlist>
                        """)
                .file(
                        "templates/t.vm",
                        "$card.label() ${card.label()}-$card.inner().text(). #if($card.isOpen())open#end"
                                + " #if(!$card.isOpen())shut#end|$card.label $card.hidden().text()"));

        Object card =
                runtime.plugin().create("fixture.Card$Maker", Supplier.class).get();
        String out = runtime.templates().getRenderedTemplate("templates/t.vm", Map.of("card", card));

        assertEquals("&lt;b&gt; &lt;b&gt;-in. open |$card.label $card.hidden().text()", out);
    }

    @Test
    public void textsAreHtmlAndSoAreTheirArguments() {
        assertRendered("<b>Hi</b> <i>|no.key", "$i18n.getText('hi', ['<i>'])|$i18n.getText('no.key')");
    }

    @Test
    public void addressesAreEncodedOnce() {
        assertRendered("a+%26+b &lt;", "$htmlUtil.urlEncode('a & b') $htmlUtil.htmlEncode('<')");
    }

    @Test
    public void requiredResourcesAreNotedAndPutOutNothing() {
        PluginRuntime runtime = engine("#requireResource(\"k:r\")\n#requireResourcesForContext(\"c\")\nx");

        String[] seen = RequestScope.as(InMemoryWiki.INGRID, () -> {
            String out = runtime.templates().getRenderedTemplate("templates/t.vm", Map.of());
            RequestScope scope = RequestScope.current();
            return new String[] {out.trim(), scope.requiredResources() + " " + scope.requiredContexts()};
        });

        assertEquals("x", seen[0]);
        assertEquals(Set.of("k:r") + " " + Set.of("c"), seen[1]);
    }

    @Test
    public void aTemplateCanTakeInAnotherOne() {
        PluginRuntime runtime = engines.start(new FixtureJar()
                .file("templates/t.vm", "a#parse(\"/templates/common/b.vm\")")
                .file("templates/common/b.vm", "$x"));

        assertEquals("a&lt;", runtime.templates().getRenderedTemplate("/templates/t.vm", Map.of("x", "<")));
    }

    @Test
    public void aMistakeInATemplateThrowsWithItsName() {
        PluginRuntime runtime = engine("#if($x)");

        var thrown = assertThrows(
                IllegalStateException.class, () -> runtime.templates().getRenderedTemplate("templates/t.vm", Map.of()));

        assertTrue(thrown.getMessage(), thrown.getMessage().contains("templates/t.vm"));
    }

    @Test
    public void aGetterCalledOftenStillAnswers() {
        PluginRuntime runtime = engine("#foreach($i in [1..100])$row.title#end");

        String out = runtime.templates().getRenderedTemplate("templates/t.vm", Map.of("row", row(runtime)));

        assertEquals("&lt;b&gt;".repeat(100), out);
    }

    @Test
    public void anEntryForAMethodThatIsNotThereStopsTheStart() {
        assertListRefused("fixture.Row#getTitel()", "declares no getTitel()");
        assertListRefused("java.lang.Runtime#exit(int)", "one of the plugin's own");
    }

    private void assertListRefused(String entry, String reason) {
        FixtureJar jar = new FixtureJar()
                .source("Row", ROW)
                .module("<velocity-allowlist key=\"v\"><method>" + entry + "</method></velocity-allowlist>");

        var thrown = assertThrows(PluginStartException.class, () -> engines.start(jar));

        assertTrue(thrown.getMessage(), thrown.getMessage().contains(reason));
    }

    private void assertRendered(String expected, String template) {
        assertRendered(expected, template, Map.of());
    }

    private void assertRendered(String expected, String template, Map<String, Object> values) {
        PluginRuntime runtime = engine(template);
        Map<String, Object> context = runtime.templates().createDefaultVelocityContext();
        context.putAll(values);
        context.put("row", row(runtime));
        context.put("esc", "$");

        assertEquals(expected, runtime.templates().getRenderedTemplate("templates/t.vm", context));
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        Map<String, Object> all = new java.util.HashMap<>(values);
        all.put(name, value);
        return all;
    }

    private static Object row(PluginRuntime runtime) {
        return runtime.plugin().create("fixture.Row", Object.class);
    }

    private PluginRuntime engine(String template) {
        return engines.start(new FixtureJar()
                .source("Row", ROW)
                .module(ALLOWED)
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n/f\"/>")
                .file("i18n/f.properties", "hi=<b>Hi</b> {0}\n")
                .file("templates/t.vm", template));
    }
}
