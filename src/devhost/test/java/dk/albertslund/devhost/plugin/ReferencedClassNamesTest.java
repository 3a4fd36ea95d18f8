package dk.albertslund.devhost.plugin;

import static org.junit.Assert.assertEquals;

import dk.albertslund.devhost.BuiltJar;
import dk.albertslund.devhost.FixtureJar;
import java.io.IOException;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Classes that are named in texts are found by the bundle. */
public class ReferencedClassNamesTest {
    private static final String CONDITION =
            "com.atlassian.confluence.plugin.descriptor.web.conditions.SpacePermissionCondition";
    private static final String ITEM = "<web-item key=\"item\" section=\"x\"><condition class=\"%s\"/></web-item>";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everyClassThatATextInTheFinishedJarNamesIsInItOrImported() throws IOException {
        assertEquals("", String.join("\n", ReferencedClassNames.notFound(BuiltJar.path())));
    }

    @Test
    public void aConditionOfConfluencesWithoutAnImportIsFoundByName() throws IOException {
        assertEquals(
                List.of("atlassian-plugin.xml names " + CONDITION + ", but the jar neither has it nor imports "
                        + "com.atlassian.confluence.plugin.descriptor.web.conditions"),
                notFound(new FixtureJar().module(ITEM.formatted(CONDITION))));
    }

    @Test
    public void aConditionOfConfluencesWithItsImportIsRight() throws IOException {
        assertEquals(
                List.of(),
                notFound(new FixtureJar()
                        .module(ITEM.formatted(CONDITION))
                        .importPackage("com.atlassian.confluence.plugin.descriptor.web.conditions")));
    }

    @Test
    public void aTemplateASpringFileAndAnIndexAreReadToo() throws IOException {
        FixtureJar jar = new FixtureJar()
                .file("templates/page.vm", "$x.forName(\"com.atlassian.confluence.util.HtmlUtil\").getName()")
                .file("META-INF/spring/more.xml", "<bean class=\"dk.albertslund.innovation.Gone\"/>")
                .file("META-INF/plugin-components/imports", "com.atlassian.sal.api.net.RequestFactory#requests\n");

        assertEquals(
                List.of(
                        "META-INF/plugin-components/imports names com.atlassian.sal.api.net.RequestFactory, "
                                + "but the jar neither has it nor imports com.atlassian.sal.api.net",
                        "META-INF/spring/more.xml names dk.albertslund.innovation.Gone, "
                                + "but the jar neither has it nor imports dk.albertslund.innovation",
                        "templates/page.vm names com.atlassian.confluence.util.HtmlUtil, "
                                + "but the jar neither has it nor imports com.atlassian.confluence.util"),
                notFound(jar));
    }

    private List<String> notFound(FixtureJar jar) throws IOException {
        return ReferencedClassNames.notFound(jar.build(folder.getRoot().toPath()));
    }
}
