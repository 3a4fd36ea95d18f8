package dk.albertslund.devhost.browser;

import com.microsoft.playwright.Browser;
import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.BuiltJar;
import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.DevhostConfig;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.blueprint.CreateSpaceRequest;
import dk.albertslund.devhost.blueprint.SpaceBlueprintService;
import dk.albertslund.devhost.running.SettingsFixture;
import dk.albertslund.devhost.wiki.WikiPage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/**
 * Runs the development host with the built jar and its initial users, and a browser; shared by all tests of a class.
 */
public final class BrowserWikiRule extends ExternalResource {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final BinaryOperator<Path> extension;
    private Devhost host;
    private ChromiumLauncher chromium;
    private ChromiumLauncher cachingChromium;

    public BrowserWikiRule() {
        this((jar, home) -> jar);
    }

    /** @param extension makes of the built jar, and a folder, the jar to run */
    BrowserWikiRule(BinaryOperator<Path> extension) {
        this.extension = extension;
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        Path home = folder.getRoot().toPath();
        host = Devhost.start(new DevhostConfig(
                0,
                "/confluence",
                extension.apply(BuiltJar.path(), home),
                home,
                Path.of(System.getProperty("devhost.npm", "target/npm")),
                DevhostConfig.DatabaseAddress.h2(home),
                false,
                false));
        chromium = new ChromiumLauncher();
    }

    @Override
    protected void after() {
        if (cachingChromium != null) {
            cachingChromium.close();
        }
        if (chromium != null) {
            chromium.close();
        }
        if (host != null) {
            host.close();
        }
        folder.delete();
    }

    /** A browser context with that user logged in. Errors of the page's scripts fail the test at its end. */
    public BrowserUser login(String userName) {
        return new BrowserUser(chromium.browser(), host.url(), userName);
    }

    /** As above with the back-forward cache; responses come without {@code no-store}, which would disable it. */
    public BrowserUser loginWithBackForwardCache(String userName) {
        if (cachingChromium == null) {
            cachingChromium = ChromiumLauncher.withBackForwardCache();
        }
        BrowserUser user = new BrowserUser(cachingChromium.browser(), host.url(), userName);
        user.allowBackForwardCache();
        return user;
    }

    public Devhost host() {
        return host;
    }

    public Browser browser() {
        return chromium.browser();
    }

    /** Switches read-only mode. */
    public void setReadOnly(boolean isReadOnly) {
        host.runtime().accessMode().setReadOnly(isReadOnly);
    }

    /** Enables gates for that type of network. */
    public void keepGates(String type) {
        SettingsFixture.gates(host.database().dataSource(), type);
    }

    /** Creates a network that everybody may view and edit, by the blueprint. */
    public void network(String spaceKey, String title, String leader) {
        network(spaceKey, title, leader, "everyoneWrites");
    }

    /** @param visibility as it is chosen in the wizard */
    public void network(String spaceKey, String title, String leader, String visibility) {
        create(spaceKey, title, leader, Map.of("visibility", visibility));
    }

    /** Gives that user a permission in that space, for example {@code Wiki.EDIT}. */
    public void permit(String spaceKey, String permission, String userName) {
        host.wiki()
                .permitUser(
                        spaceKey,
                        permission,
                        host.wiki().userByName(userName).orElseThrow().key());
    }

    /** Creates a network with the practice content, that everybody may view and edit. */
    public void practiceNetwork(String spaceKey, String title, String leader) {
        create(spaceKey, title, leader, Map.of("visibility", "everyoneWrites", "practice", "true"));
    }

    private void create(String spaceKey, String title, String leader, Map<String, String> more) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "themeTitle",
                title,
                "networkType",
                "welfare",
                "networkLeader",
                leader,
                "startDate",
                "2026-03-01",
                "plannedEnd",
                "2026-09-01",
                "ContentPageTitle",
                title,
                "noPageTitlePrefix",
                "true"));
        answers.putAll(more);
        SpaceBlueprintService blueprints = new SpaceBlueprintService(
                host.runtime().plugin(), host.wiki(), host.runtime().events());
        RequestScope.as(
                host.wiki().userByName(leader).orElseThrow(),
                () -> blueprints.createSpace(new CreateSpaceRequest(
                        spaceKey,
                        title,
                        "",
                        "",
                        "dk.albertslund.innovation-networks:innovation-"
                                + (more.containsKey("practice") ? "practice" : "network") + "-blueprint",
                        answers)));
    }

    /**
     * Adds pages of exercises to a network, as people do by Create.
     *
     * @param parts what the pages show, for example {@code needs}
     */
    public void addPages(String spaceKey, String userName, String... parts) {
        for (String part : parts) {
            BlueprintPages.add(host, spaceKey, userName, part);
        }
    }

    /** Creates a page that everybody may view. */
    public String page(String spaceKey, String title, String storage) {
        var admin = host.wiki().userByName("admin").orElseThrow();
        return RequestScope.as(admin, () -> {
            if (host.wiki().space(spaceKey).isEmpty()) {
                host.wiki().createSpace(spaceKey, spaceKey, admin, false);
            }
            WikiPage page = host.wiki().createPage(spaceKey, 0, title, storage, admin);
            return "/pages/viewpage.action?pageId=" + page.id();
        });
    }
}
