package dk.albertslund.devhost.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.BuiltJar;
import dk.albertslund.devhost.FixtureJar;
import dk.albertslund.devhost.PluginRuntime;
import dk.albertslund.devhost.PluginRuntimeRule;
import dk.albertslund.devhost.RequestScope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The finished jar in the OSGi framework, with all exported packages and without the optional ones. */
public class BundleTest {
    private static final String OURS = "dk.albertslund.innovation.";
    private static final String ACCESS_MODE = "com.atlassian.confluence.api.service.accessmode";
    private static final int MOST_UNSEEN = 8;

    /** The only classes that link to optional parts of Confluence; not beans. The factory loads its adapter lazily. */
    private static final Set<String> STANDING_APART = Set.of(
            OURS + "common.confluence.AccessModeAdapter",
            OURS + "common.confluence.JobRunnerAdapter",
            OURS + "common.confluence.JobRunnerFactory",
            OURS + "common.confluence.WebSudoAdapter",
            OURS + "creation.confluence.BlueprintListener",
            OURS + "mail.confluence.MailQueueAdapter",
            OURS + "mail.confluence.MailServersAdapter",
            OURS + "mail.confluence.QueuedMail",
            OURS + "page.confluence.StorageAdapter",
            OURS + "search.confluence.ContentPropertyAdapter",
            OURS + "search.confluence.FormTextExtractor");

    private static final String CREATE_CONTENT = "com.atlassian.confluence.plugins.createcontent.";

    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everyClassOfTheJarLinksWhenConfluenceHasAllItsApps() throws IOException {
        PluginRuntime runtime = engines.start(BuiltJar.path());

        assertFalse(runtime.plugin().classNames("").isEmpty());
        assertEquals("", String.join("\n", new ClassLinkageChecker(runtime.plugin()).broken()));
    }

    /** Without all optional packages only the adapters of the missing parts fail to link. */
    @Test
    public void withoutAllThatMayBeMissingEverythingElseStartsAndLinks() throws IOException {
        ExportedPackages packages = ExportedPackages.all().withoutOptional();
        PluginRuntime runtime = engines.start(BuiltJar.path(), packages);

        Set<String> broken = new ClassLinkageChecker(runtime.plugin())
                .broken().stream().map(line -> line.split(" needs ")[0]).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(STANDING_APART, broken);
        assertDraws(runtime);
    }

    /** Without one optional package at a time. */
    @Test
    public void withoutEachPackageThatMayBeMissingTheAppStartsAndDraws() throws IOException {
        ExportedPackages all = ExportedPackages.all();
        Set<String> mayBeMissing = importedAndMayBeMissing();
        assertTrue(mayBeMissing.toString(), mayBeMissing.size() >= MOST_UNSEEN);
        for (String missing : mayBeMissing) {
            assertDraws(engines.start(BuiltJar.path(), all.without(missing)));
        }
    }

    private static void assertDraws(PluginRuntime runtime) {
        String macro = "<ac:structured-macro ac:name=\"innovation-rollup\"/>";
        String html = RequestScope.as(null, () -> runtime.renderer().toView(macro, null, null, "display"));

        assertTrue(html, html.contains("inno-rollup") || html.contains("aui-message"));
        assertFalse(html, html.contains("Der opstod en fejl"));
    }

    @Test
    public void withoutTheSchedulerJobsAreLeftOutAndWithItTheyRun() throws IOException {
        ExportedPackages all = ExportedPackages.all();

        assertEquals(
                List.of(),
                engines.start(BuiltJar.path(), all.without("com.atlassian.scheduler"))
                        .jobs()
                        .lines());
        PluginRuntime whole = engines.start(BuiltJar.path());
        assertTrue(whole.jobs().run("innovation-check").toString().startsWith("success"));
    }

    /** Without the access mode service read-only mode counts as off. */
    @Test
    public void withoutTheServiceForReadOnlyModeTheWikiCountsAsOpen() throws IOException {
        PluginRuntime runtime =
                engines.start(BuiltJar.path(), ExportedPackages.all().without(ACCESS_MODE));
        runtime.accessMode().setReadOnly(true);

        assertTrue(runtime.jobs().run("innovation-index").toString().contains("0"));
    }

    @Test
    public void onlyWhatMayBeMissingIsImportedAsOptional() throws IOException {
        Set<String> optional = ManifestImports.of(BuiltJar.path()).optional().stream()
                .filter(name -> name.startsWith("com.atlassian."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(importedAndMayBeMissing(), optional);
    }

    private static Set<String> importedAndMayBeMissing() throws IOException {
        ExportedPackages all = ExportedPackages.all();
        Set<String> mayBeMissing = new TreeSet<>(all.names());
        mayBeMissing.removeAll(all.withoutOptional().names());
        mayBeMissing.retainAll(ManifestImports.of(BuiltJar.path()).all());
        return mayBeMissing;
    }

    @Test
    public void nothingIsImportedThatNobodyExports() throws IOException {
        Set<String> imported = new TreeSet<>(ManifestImports.of(BuiltJar.path()).all());
        imported.removeAll(ExportedPackages.all().names());

        assertEquals(Set.of(), imported);
    }

    @Test
    public void eachPackageThatIsNotOptionalStopsTheStartByNameWhenItIsMissing() throws IOException {
        ExportedPackages all = ExportedPackages.all();
        for (String name : ManifestImports.of(BuiltJar.path()).mandatory()) {
            Path storage = folder.newFolder().toPath();

            var thrown = assertThrows(
                    name,
                    PluginStartException.class,
                    () -> BundledPlugin.install(BuiltJar.path(), storage, all.without(name)));

            assertTrue(thrown.getMessage(), thrown.getMessage().contains("osgi.wiring.package=" + name + ")"));
        }
    }

    @Test
    public void aClassThatNamesWhatTheBundleDoesNotImportIsFound() {
        PluginRuntime runtime = engines.start(new FixtureJar().source("Hidden", """
                        public class Hidden {
                            public Object make() { return com.atlassian.sal.api.UrlMode.ABSOLUTE; }
                        }
                        """));

        assertEquals(
                List.of("fixture.Hidden needs com.atlassian.sal.api.UrlMode"),
                new ClassLinkageChecker(runtime.plugin()).broken());
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
