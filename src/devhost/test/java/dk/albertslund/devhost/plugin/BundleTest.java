package dk.albertslund.devhost.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.Engine;
import dk.albertslund.devhost.EngineRule;
import dk.albertslund.devhost.FinishedJar;
import dk.albertslund.devhost.FixtureJar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The finished jar in the bundle framework, with what Confluence exports and with as little as it may export. */
public class BundleTest {
    private static final String BLUEPRINT_LISTENER =
            "dk.albertslund.innovation.network.confluence.BlueprintListener needs ";
    private static final String CREATE_CONTENT = "com.atlassian.confluence.plugins.createcontent.";

    @Rule
    public final EngineRule engines = new EngineRule();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everyClassOfTheJarLinksWhenConfluenceHasAllItsApps() throws IOException {
        Engine engine = engines.start(FinishedJar.path());

        assertFalse(engine.plugin().classNames("").isEmpty());
        assertEquals("", String.join("\n", new ClassLinks(engine.plugin()).broken()));
    }

    @Test
    public void withoutTheAppForBlueprintsEverythingElseStartsAndLinks() throws IOException {
        Engine engine = engines.start(FinishedJar.path(), ExportedPackages.all().withoutOptional());

        List<String> broken = new ClassLinks(engine.plugin()).broken();

        assertEquals(
                List.of(
                        BLUEPRINT_LISTENER + CREATE_CONTENT + "api.events.SpaceBlueprintCreateEvent",
                        BLUEPRINT_LISTENER + CREATE_CONTENT + "impl.SpaceBlueprint"),
                broken);
        assertEquals("<p>Hej</p>", engine.renderer().toView("<p>Hej</p>", null, null, "display"));
    }

    @Test
    public void onlyWhatMayBeMissingIsImportedAsOptional() throws IOException {
        ExportedPackages all = ExportedPackages.all();
        Set<String> mayBeMissing = new TreeSet<>(all.names());
        mayBeMissing.removeAll(all.withoutOptional().names());

        Set<String> optional = ManifestImports.of(FinishedJar.path()).optional().stream()
                .filter(name -> name.startsWith("com.atlassian."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(mayBeMissing, optional);
    }

    @Test
    public void nothingIsImportedThatNobodyExports() throws IOException {
        Set<String> imported =
                new TreeSet<>(ManifestImports.of(FinishedJar.path()).all());
        imported.removeAll(ExportedPackages.all().names());

        assertEquals(Set.of(), imported);
    }

    @Test
    public void eachPackageThatIsNotOptionalStopsTheStartByNameWhenItIsMissing() throws IOException {
        ExportedPackages all = ExportedPackages.all();
        for (String name : ManifestImports.of(FinishedJar.path()).mandatory()) {
            Path storage = folder.newFolder().toPath();

            var thrown = assertThrows(
                    name,
                    PluginStartException.class,
                    () -> BundledPlugin.install(FinishedJar.path(), storage, all.without(name)));

            assertTrue(thrown.getMessage(), thrown.getMessage().contains("osgi.wiring.package=" + name + ")"));
        }
    }

    @Test
    public void aClassThatNamesWhatTheBundleDoesNotImportIsFound() {
        Engine engine = engines.start(new FixtureJar().source("Hidden", """
                        public class Hidden {
                            public Object make() { return com.atlassian.sal.api.UrlMode.ABSOLUTE; }
                        }
                        """));

        assertEquals(
                List.of("fixture.Hidden needs com.atlassian.sal.api.UrlMode"),
                new ClassLinks(engine.plugin()).broken());
    }

    @Test
    public void aBeanThatNamesAClassOfADisabledAppIsRefused() {
        Path jar = new FixtureJar()
                .importPackage(CREATE_CONTENT + "api.events;resolution:=optional")
                .source("Listening", """
                        public class Listening {
                            public void on(
                                %sapi.events.SpaceBlueprintCreateEvent event) {}
                        }
                        """.formatted(CREATE_CONTENT))
                .components("fixture.Listening")
                .build(folder.getRoot().toPath());

        var thrown = assertThrows(
                Throwable.class, () -> engines.start(jar, ExportedPackages.all().withoutOptional()));

        assertTrue(String.valueOf(thrown), String.valueOf(thrown).contains("SpaceBlueprintCreateEvent"));
    }
}
