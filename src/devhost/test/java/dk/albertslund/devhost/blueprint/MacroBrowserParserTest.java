package dk.albertslund.devhost.blueprint;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.FixtureJar;
import dk.albertslund.devhost.PluginRuntimeRule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.render.MacroStorageWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** The macro browser's entries and the storage format that it inserts. */
public class MacroBrowserParserTest {
    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    private static final String TEXTS = """
            dk.example.fixture.hello.label=Hej
            dk.example.fixture.hello.param.phase.label=Fase
            dk.example.fixture.hello.param.phase.focus.desc=Fokus
            """;

    private static FixtureJar jar(String parameters) {
        return new FixtureJar()
                .macro("quiet", "NONE", "\"\"")
                .source("Hello", """
                        public class Hello implements Macro {
                            public String execute(Map<String, String> parameters, String body, ConversionContext context) {
                                return "";
                            }
                            public BodyType getBodyType() { return BodyType.NONE; }
                            public OutputType getOutputType() { return OutputType.BLOCK; }
                        }
                        """)
                .module("<resource type='i18n' name='i18n' location='texts'/>")
                .file("texts.properties", TEXTS)
                .module("<xhtml-macro key='hello' name='hello' class='fixture.Hello' icon='/download/x.png'>"
                        + "<category name='reporting'/>" + parameters + "</xhtml-macro>");
    }

    @Test
    public void aFormHasTheTextsOfTheLanguageFileAndTheNamesWhereTextsAreMissing() {
        MacroBrowserParser forms = new MacroBrowserParser(engines.start(jar("<parameters>"
                        + "<parameter name='phase' type='enum' required='true' multiple='true' default='focus'>"
                        + "<value name='focus'/><value name='theming'/></parameter></parameters>"))
                .plugin());

        MacroBrowserEntry hello = forms.inLanguage(Locale.UK, "/confluence").get(1);

        assertEquals("Hej", hello.label());
        assertEquals("reporting", hello.category());
        assertEquals("/confluence/download/x.png", hello.icon());
        assertEquals(
                List.of(new MacroBrowserEntry.Parameter(
                        "phase",
                        "enum",
                        true,
                        true,
                        false,
                        "focus",
                        "Fase",
                        "",
                        List.of(
                                new MacroBrowserEntry.Choice("focus", "Fokus"),
                                new MacroBrowserEntry.Choice("theming", "theming")))),
                hello.parameters());
    }

    @Test
    public void aMacroWithoutParametersElementIsNotInTheBrowser() {
        MacroBrowserParser forms = new MacroBrowserParser(engines.start(jar("")).plugin());

        assertEquals(
                List.of("quiet"),
                forms.inLanguage(Locale.UK, "").stream()
                        .map(MacroBrowserEntry::name)
                        .toList());
        assertTrue(forms.has("hello"));
    }

    @Test
    public void aParameterOfAnUnknownTypeIsNamed() {
        PluginStartException refusal = assertThrows(
                PluginStartException.class,
                () -> new MacroBrowserParser(
                        engines.start(jar("<parameters><parameter name='size' type='number'/></parameters>"))
                                .plugin()));

        assertTrue(refusal.getMessage(), refusal.getMessage().contains("size"));
    }

    @Test
    public void whatAnAuthorTypesCannotBreakOutOfTheStorageFormat() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("title\"", "</ac:parameter><script>&");
        parameters.put("empty", "");

        String storage = MacroStorageWriter.of("hello", parameters);

        assertEquals(
                "<ac:structured-macro ac:name=\"hello\"><ac:parameter ac:name=\"title&quot;\">"
                        + "&lt;/ac:parameter&gt;&lt;script&gt;&amp;</ac:parameter></ac:structured-macro>",
                storage);
    }
}
