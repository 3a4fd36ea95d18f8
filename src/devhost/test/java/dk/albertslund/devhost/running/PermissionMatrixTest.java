package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;

import dk.albertslund.devhost.BuiltJar;
import dk.albertslund.devhost.running.PermissionTable.Block;
import dk.albertslund.devhost.web.FixturePlugin;
import dk.albertslund.devhost.wiki.PermissionHolder;
import dk.albertslund.devhost.wiki.SpaceGrant;
import dk.albertslund.devhost.wiki.Wiki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * The permission matrix: every entry point of the built jar, as every kind of user in every kind of network, compared with
 * {@code permissions/expected.txt}. The actual outcome is written to {@code target/permissions.txt} in the same format.
 */
public class PermissionMatrixTest {
    @ClassRule
    public static final PluginWikiRule OPEN = PluginWikiRule.openToAnonymous();

    @ClassRule
    public static final PluginWikiRule CLOSED = new PluginWikiRule();

    private static final PermissionTable EXPECTED = PermissionTable.expected();

    private static final Set<String> PLACES = Set.of("writes", "reads", "closed", "restricted", "readOnly", "gone");
    private static final Set<String> PLACES_OF_PAGES = Set.of("writes", "reads", "closed", "readOnly");

    private static PermissionTestWiki testWiki;
    private static PermissionMatrixRunner matrix;

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    @BeforeClass
    public static void makeTheNetworks() {
        testWiki = PermissionTestWiki.of(OPEN);
        matrix = new PermissionMatrixRunner(testWiki, PermissionTestWiki.ofOneNetwork(CLOSED));
    }

    @Test
    public void everythingThatCanBeAskedForStandsInTheTableAndNothingElse() throws IOException {
        SortedSet<String> named = new TreeSet<>();
        EXPECTED.blocks().stream().map(Block::name).forEach(named::add);

        assertEquals(
                String.join("\n", PluginEntryPoints.of(OPEN.host().runtime().plugin(), BuiltJar.path())),
                String.join("\n", named));
    }

    @Test
    public void everybodyGetsWhatTheTableSays() throws IOException {
        String found = matrix.found(EXPECTED).text();
        Files.writeString(Path.of("target/permissions.txt"), found);
        if (GoldenFiles.areKept()) {
            GoldenFiles.keepBelowComments("permissions/expected.txt", found);
            return;
        }
        assertEquals(EXPECTED.text(), found);
    }

    @Test
    public void whateverBelongsToANetworkIsAskedForInEveryKindOfNetwork() {
        EXPECTED.blocks().stream()
                .filter(block -> block.name().contains("{spaceKey}"))
                .forEach(block ->
                        assertEquals(block.name(), PLACES, block.cells().keySet()));
        EXPECTED.blocks().stream()
                .filter(block -> block.name().matches("(macro|panel) .*"))
                .forEach(block -> assertEquals(
                        block.name(), PLACES_OF_PAGES, block.cells().keySet()));
    }

    /** Counter-test to the matrix. */
    @Test
    public void aNetworkThatIsOpenToAStrangerIsFound() {
        Block imports = EXPECTED.blocks().stream()
                .filter(block -> block.name().endsWith("/stakeholders/import"))
                .findFirst()
                .orElseThrow();
        SpaceGrant view = grant(Wiki.VIEW);
        SpaceGrant edit = grant(Wiki.EDIT);
        OPEN.host().wiki().give(testWiki.key("closed"), view);
        OPEN.host().wiki().give(testWiki.key("closed"), edit);
        try {
            Block found = matrix.found(imports);

            assertEquals(imports.name() + PermissionMatrixRunner.CHANGED, found.name());
            assertEquals(
                    List.of("in", "in", "in", "in", "in", "403", "in", "401", "401"),
                    found.cells().get("closed"));
        } finally {
            OPEN.host().wiki().take(testWiki.key("closed"), view);
            OPEN.host().wiki().take(testWiki.key("closed"), edit);
        }
    }

    private static SpaceGrant grant(String permission) {
        return new SpaceGrant(
                permission,
                new PermissionHolder(
                        PermissionHolder.Type.USER, OPEN.user("udenfor").key()));
    }

    /** Counter-test to the table's completeness: an endpoint that is not listed is found by its annotations. */
    @Test
    public void anEndpointOfAnotherPluginIsFoundInItsJar() throws IOException {
        Path jar = FixturePlugin.build(FOLDER.getRoot().toPath());

        assertEquals(
                "[GET /greetings, GET /greetings/fault, GET /greetings/notes, GET /greetings/open, PATCH /greetings,"
                        + " POST /greetings, POST /greetings/form]",
                PluginEntryPoints.restMethods(jar).toString());
    }
}
