package dk.albertslund.devhost.service;

import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.event.api.EventListener;
import dk.albertslund.devhost.DevhostConfig.DatabaseAddress;
import dk.albertslund.devhost.wiki.Database;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.PostgresServer;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Two spaces, a page with a child in the first, and a listener that records all events; on both databases. */
@RunWith(Parameterized.class)
public abstract class LifecycleTestCase {
    private final Database database;
    final JdbcWiki wiki;
    final List<String> told = new ArrayList<>();
    final HostEventPublisher events = new HostEventPublisher();
    final WikiUser admin;
    final WikiUser member;
    ContentLifecycleService lifecycle;
    WikiPage root;
    WikiPage child;

    LifecycleTestCase(String product) {
        DatabaseAddress address = product.equals("H2")
                ? new DatabaseAddress("jdbc:h2:mem:wikilife" + System.identityHashCode(this), "sa", "")
                : PostgresServer.newDatabase();
        database = Database.open(address.url(), address.user(), address.password());
        wiki = new JdbcWiki(database, false);
        admin = wiki.userByName("admin").orElseThrow();
        member = wiki.userByName("medlem1").orElseThrow();
    }

    @Parameters(name = "{0}")
    public static List<String> products() {
        return List.of("H2", "PostgreSQL");
    }

    /** Records all events about pages and spaces. */
    public final class Listener {
        @EventListener
        public void onPage(PageEvent event) {
            told.add(event.getClass().getSimpleName() + " " + event.getPage().getTitle());
        }

        @EventListener
        public void onSpace(SpaceEvent event) {
            told.add(event.getClass().getSimpleName() + " " + event.getSpace().getKey());
        }
    }

    @Before
    public void aPageWithAChild() {
        lifecycle = new ContentLifecycleService(wiki, events);
        wiki.createSpace("A", "A", admin, false);
        wiki.createSpace("B", "B", admin, false);
        root = lifecycle.make("A", 0, "Rod", "<p>r</p>", admin);
        child = lifecycle.make("A", root.id(), "Barn", "<p>b</p>", admin);
        events.register(new Listener());
    }

    @After
    public void close() {
        database.close();
    }
}
