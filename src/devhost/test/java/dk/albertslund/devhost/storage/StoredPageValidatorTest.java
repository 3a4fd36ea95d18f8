package dk.albertslund.devhost.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.BuiltJar;
import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.DevhostConfig;
import dk.albertslund.devhost.DevhostConfig.DatabaseAddress;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import dk.albertslund.devhost.render.ContentTemplateRenderer;
import dk.albertslund.devhost.render.HostStorageReader;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** All pages that the built jar and the sample content store are valid. */
public class StoredPageValidatorTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String PHASE = "<ac:structured-macro ac:name=\"innovation-phase\">"
            + "<ac:parameter ac:name=\"phase\">focus</ac:parameter></ac:structured-macro>";

    private static Devhost wiki;
    private static InstalledPlugin plugin;
    private static StoredPageValidator gate;

    @BeforeClass
    public static void startWithSamples() throws IOException {
        Path home = FOLDER.getRoot().toPath();
        wiki = Devhost.start(new DevhostConfig(
                0,
                "/confluence",
                BuiltJar.path(),
                home,
                Path.of(System.getProperty("devhost.npm", "target/npm")),
                DatabaseAddress.h2(home),
                false,
                true));
        plugin = wiki.runtime().plugin();
        gate = new StoredPageValidator(plugin);
    }

    @AfterClass
    public static void stop() {
        if (wiki != null) {
            wiki.close();
        }
    }

    @Test
    public void everyTemplatePassesBeforeAndAfterItIsFilled() throws IOException {
        List<PluginModule> templates = plugin.modules("content-template");
        assertFalse(templates.isEmpty());
        for (PluginModule template : templates) {
            String body = body(template);
            assertEquals(template.key(), List.of(), StorageSchema.TEMPLATE.faults(body));
            for (Locale locale : List.of(Locale.ENGLISH, new Locale("da", "DK"))) {
                String page = new ContentTemplateRenderer(key -> plugin.text(locale, key)).fill(body, Map.of());
                assertEquals(template.key() + " " + locale, List.of(), gate.faults(page));
            }
        }
    }

    private static String body(PluginModule template) throws IOException {
        String location =
                PluginXmlParser.children(template.element(), "resource").get(0).getAttribute("location");
        try (InputStream file = plugin.resource(location).orElseThrow()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    public void everyPageOfTheBlueprintAndTheSamplesPasses() {
        int templates = plugin.modules("space-blueprint")
                .get(0)
                .element()
                .getElementsByTagName("content-template")
                .getLength();
        assertTrue(templates > 0);
        List<WikiSpace> spaces = wiki.wiki().spaces();
        assertTrue(
                spaces.stream().anyMatch(space -> wiki.wiki().pages(space.key()).size() >= templates));
        for (WikiSpace space : spaces) {
            for (WikiPage page : wiki.wiki().pages(space.key())) {
                assertEquals(space.key() + " " + page.title(), List.of(), gate.faults(page.body()));
            }
        }
    }

    @Test
    public void everyPageThatTheMacrosAreTriedOnPasses() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("test/resources/macros"))) {
            List<Path> pages = files.toList();
            assertFalse(pages.isEmpty());
            for (Path file : pages) {
                String page = Files.readString(file)
                        .split("(?m)^--- page\n")[1]
                        .split("(?m)^--- ")[0]
                        .strip();
                assertEquals(file.toString(), List.of(), gate.faults(page));
            }
        }
    }

    @Test
    public void whatIsNotByTheBookIsRefused() {
        assertTrue(gate.faults("<p>\n<script/></p>").get(0).startsWith("line 2: "));
    }

    @Test
    public void aMacroThatThePluginDoesNotHaveIsRefused() {
        assertEquals(
                List.of("line 2: the plugin has no macro innovation-fase"),
                gate.faults("<p/>\n" + PHASE.replace("innovation-phase", "innovation-fase")));
    }

    @Test
    public void aParameterThatTheMacroDoesNotDeclareIsRefusedInABodyToo() {
        String wrong = PHASE.replace("\"phase\"", "\"fase\"");
        String fault = "line 1: the macro innovation-phase declares no parameter fase";

        assertEquals(List.of(fault), gate.faults(wrong));
        assertEquals(
                List.of("in a macro's body, " + fault),
                gate.faults("<ac:structured-macro ac:name=\"expand\"><ac:rich-text-body>" + wrong
                        + "</ac:rich-text-body></ac:structured-macro>"));
    }

    @Test
    public void bothReadersReadTheSame() {
        String page = PHASE + "<p><ac:link><ri:page ri:content-title=\"Side\" ri:space-key=\"NET\"/></ac:link>"
                + "<a href=\"https://example.com/\">Ud</a></p><ac:image><ri:attachment ri:filename=\"a.png\"/></ac:image>";

        assertEquals(
                List.of(
                        "macro innovation-phase {phase=focus}",
                        "link NET.Side",
                        "link https://example.com/",
                        "link a.png"),
                XWikiStorageReader.read(page));
        assertEquals(List.of(), gate.faults(page));
    }

    @Test
    public void bothReadersReadEveryCharacterOfAParameter() {
        assertEquals(
                List.of(),
                gate.faults(PHASE.replace("focus", "&lt;b&gt; &amp; \"R&oslash;d\" &#39;gr\u00f8n\u2019 {a=1}")));
    }

    @Test
    public void whatOneReaderLosesIsRefused() {
        String without = PHASE.replaceAll("<ac:parameter.*</ac:parameter>", "");

        assertEquals(
                List.of(
                        "line 2: XWiki does not read macro innovation-phase {phase=focus}",
                        "only XWiki reads macro innovation-phase {}"),
                XWikiStorageReader.differences(
                        HostStorageReader.of("<p/>\n" + PHASE), XWikiStorageReader.read(without)));
        assertEquals(
                List.of("line 1: XWiki does not read link NET.Side"),
                XWikiStorageReader.differences(
                        HostStorageReader.of(
                                "<ac:link><ri:page ri:content-title=\"Side\" ri:space-key=\"NET\"/></ac:link>"),
                        XWikiStorageReader.read("<p/>")));
    }
}
