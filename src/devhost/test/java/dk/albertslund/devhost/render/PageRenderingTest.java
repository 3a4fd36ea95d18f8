package dk.albertslund.devhost.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.FixtureJar;
import dk.albertslund.devhost.InMemoryWiki;
import dk.albertslund.devhost.PluginRuntime;
import dk.albertslund.devhost.PluginRuntimeRule;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.WikiPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Golden files: each file in {@code rendering} has a page's storage format, then after a line {@code ----} the expected HTML,
 * or after a line {@code ---- refused} the expected error message.
 */
@RunWith(Parameterized.class)
public class PageRenderingTest {
    @ClassRule
    public static final PluginRuntimeRule ENGINES = new PluginRuntimeRule();

    private static final Path FOLDER = Path.of("test/resources/rendering");

    private static PluginRuntime runtime;
    private static WikiPage page;

    private final String file;

    public PageRenderingTest(String file) {
        this.file = file;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @BeforeClass
    public static void startThePlugin() {
        InMemoryWiki wiki = ENGINES.wiki();
        wiki.createSpace("NET", "Network", InMemoryWiki.INGRID, false);
        page = wiki.createPage("NET", 0, "My page", "", InMemoryWiki.INGRID);
        wiki.createPage("NET", page.id(), "R\u00f8d gr\u00f8d", "", InMemoryWiki.INGRID);
        wiki.createSpace("OTHER", "Other", InMemoryWiki.INGRID, false);
        wiki.createPage("OTHER", 0, "Place", "<ac:structured-macro ac:name=\"place\" />", InMemoryWiki.INGRID);
        wiki.createPage("OTHER", 0, "Itself", "<p>again</p>" + include("OTHER", "Itself"), InMemoryWiki.INGRID);
        WikiPage secret = wiki.createPage("OTHER", 0, "Secret", "<p>secret</p>", InMemoryWiki.INGRID);
        wiki.restrictView(secret.id(), Set.of(InMemoryWiki.OLE.key()));
        runtime = ENGINES.start(new FixtureJar()
                .importPackage("com.atlassian.confluence.spaces")
                .macro("parameters", "NONE", "\"<i>\" + new TreeMap<>(parameters) + \" \" + body + \"</i>\"")
                .macro("rich", "RICH_TEXT", "\"<section>\" + body + \"</section>\"")
                .macro("plain", "PLAIN_TEXT", "\"<pre>\" + body.length() + \"</pre>\"")
                .macro(
                        "place",
                        "NONE",
                        "((com.atlassian.confluence.core.SpaceContentEntityObject) context.getPageContext().getEntity())"
                                + ".getSpace().getKey() + \" \" + context.getPageContext().getEntity().getTitle()"
                                + " + \" \" + context.getOutputType()")
                .macro("refusing", "NONE", "refuse(\"Write <key>\")")
                .macro("failing", "NONE", "fail(new IllegalStateException(\"inner secret\"))")
                .module("<xhtml-macro key=\"named\" name=\"named\" class=\"fixture.Macro1\"><alias name=\"formerly\"/>"
                        + "<parameters/></xhtml-macro>"));
    }

    private static String include(String spaceKey, String title) {
        return "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link><ri:page ri:space-key=\""
                + spaceKey + "\" ri:content-title=\"" + title + "\"/></ac:link></ac:parameter></ac:structured-macro>";
    }

    @Test
    public void thePageIsShownAsTheFileSays() throws IOException {
        String[] parts = Files.readString(FOLDER.resolve(file)).split("(?m)^----", 2);

        String shown;
        try {
            shown = "\n"
                    + RequestScope.as(InMemoryWiki.INGRID, () -> runtime.renderer()
                            .toView(parts[0].stripTrailing(), page, null, "display"));
        } catch (StorageFormatException | UnsupportedOperationException e) {
            shown = " refused\n" + e.getMessage();
        }

        assertTrue(file + " has no line ----", parts.length == 2);
        assertEquals(parts[1].strip(), shown.strip());
    }
}
