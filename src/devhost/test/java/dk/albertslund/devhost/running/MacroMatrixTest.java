package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;

import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import dk.albertslund.devhost.render.MacroStorageWriter;
import dk.albertslund.devhost.running.MacroPlacement.ExpectedOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.w3c.dom.Element;

/** Every macro in every output type, placement and for every reader. */
@RunWith(Parameterized.class)
public class MacroMatrixTest {
    private static final List<String> OUTPUTS =
            List.of("display", "preview", "pdf", "word", "html_export", "feed", "email", "diff");
    private static final List<String> BOXES = List.of("example", "outside", "hidden");
    private static final List<String> FAULTS = List.of("fault", "parameters");
    private static final List<String> FOR_READERS = List.of(
            "dk.albertslund.innovation-networks:innovation-live-start",
            "dk.albertslund.innovation-networks:innovation-page",
            "dk.albertslund.innovation-networks:innovation-overview-styles",
            "dk.albertslund.innovation-networks:innovation-session-styles",
            "dk.albertslund.innovation-networks:innovation-styles");
    /** Macros in which everybody who is logged in may write. */
    private static final Set<String> FOR_EVERYBODY = Set.of("innovation-theme-intake");

    private static final Locale DANISH = new Locale("da", "DK");

    @ClassRule
    public static final PluginWikiRule WIKI = PluginWikiRule.openToAnonymous();

    private static MacroTestWiki testWiki;

    private final MacroPlacement placement;
    private final String output;

    public MacroMatrixTest(MacroPlacement placement, String output) {
        this.placement = placement;
        this.output = output;
    }

    @Parameterized.Parameters(name = "{0} as {1}")
    public static List<Object[]> cases() {
        return Stream.of(MacroPlacement.values())
                .flatMap(placement -> OUTPUTS.stream().map(output -> new Object[] {placement, output}))
                .toList();
    }

    @BeforeClass
    public static void makeTheNetworks() {
        testWiki = new MacroTestWiki(WIKI);
    }

    /** Storage format by name, with the first allowed value of each required parameter. */
    static Map<String, String> macros(InstalledPlugin plugin) {
        Map<String, String> macros = new LinkedHashMap<>();
        plugin.modules("xhtml-macro")
                .forEach(module -> macros.put(
                        module.element().getAttribute("name"),
                        MacroStorageWriter.of(module.element().getAttribute("name"), required(module.element()))));
        return macros;
    }

    private static Map<String, String> required(Element macro) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element parameters : PluginXmlParser.children(macro, "parameters")) {
            PluginXmlParser.children(parameters, "parameter").stream()
                    .filter(parameter -> parameter.getAttribute("required").equals("true"))
                    .forEach(parameter -> values.put(
                            parameter.getAttribute("name"),
                            PluginXmlParser.children(parameter, "value").get(0).getAttribute("name")));
        }
        return values;
    }

    private record RenderedMacro(String html, Set<String> resources) {}

    private RenderedMacro shown(String macro) {
        return WIKI.as(placement.reader(), () -> {
            String html = placement.html(testWiki, macro, output);
            return new RenderedMacro(html, RequestScope.current().requiredResources());
        });
    }

    @Test
    public void everyMacroIsRight() {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        macros(WIKI.host().runtime().plugin()).forEach((name, macro) -> {
            List<String> found = wrong(macro, FOR_EVERYBODY.contains(name));
            if (!found.isEmpty()) {
                wrong.put(name, found);
            }
        });

        assertEquals(Map.of(), wrong);
    }

    private List<String> wrong(String macro, boolean isForEverybody) {
        RenderedMacro shown = shown(macro);
        List<String> wrong = new ArrayList<>(MacroOutputValidator.broken(shown.html(), output, shown.resources()));
        titles(FAULTS).filter(shown.html()::contains).forEach(fault -> wrong.add("a fault: " + fault));
        expectedOutput(shown.html(), wrong);
        if (!placement.isForWriters() && !isForEverybody) {
            Jsoup.parseBodyFragment(shown.html())
                    .select("[data-innovation-form], [data-move], input, textarea, select")
                    .stream()
                    .filter(control -> control.closest("form[method=get]") == null)
                    .forEach(control -> wrong.add("can be written in: " + control.shallowClone()));
            shown.resources().stream()
                    .filter(resource -> !FOR_READERS.contains(resource))
                    .forEach(resource -> wrong.add("asks for scripts of writers: " + resource));
        }
        if (!List.of("display", "preview").contains(output)) {
            paper(macro, shown.html(), wrong);
        }
        return wrong;
    }

    private void expectedOutput(String html, List<String> wrong) {
        if (placement.expectedOutput() == ExpectedOutput.CONTENT) {
            titles(BOXES).filter(html::contains).forEach(box -> wrong.add("a box in place of the content: " + box));
        }
        if (placement.expectedOutput() == ExpectedOutput.NOTHING && html.contains("Naboskab")) {
            wrong.add("a word of a network that the reader may not see");
        }
    }

    private static Stream<String> titles(List<String> boxes) {
        InstalledPlugin plugin = WIKI.host().runtime().plugin();
        return Stream.concat(
                boxes.stream().map(box -> plugin.text(DANISH, "innovation.macro." + box + ".title")),
                Stream.of("Error rendering macro", "Unknown macro"));
    }

    /** Exports have all content of the screen, and are the same each time. */
    private void paper(String macro, String html, List<String> wrong) {
        if (!html.equals(shown(macro).html())) {
            wrong.add("another text the second time");
        }
        String screen = WIKI.as(placement.reader(), () -> placement.html(testWiki, macro, "display"));
        ExportCompleteness.missing(screen, html).forEach(text -> wrong.add("missing on paper: " + text));
    }
}
