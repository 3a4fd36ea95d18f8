package dk.albertslund.devhost.running;

import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.WikiPage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** A practice network, made by the answers of the wizard, has a page of each exercise and shows it filled in. */
public class PracticeExercisesTest {
    private static final String KEY = "OEVELSE";
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("needs", List.of("Hvor mange spiser alene hver dag?", "Beboerhuset")),
            Map.entry("ideas", List.of("Maden bliver bragt ud til to ad gangen", "De ældre driver selv spisestedet")),
            Map.entry("prioritising", List.of("Kan begynde inden for en måned", "Lån en skoleklasse til frokost")),
            Map.entry(
                    "trial",
                    List.of(
                            "at spise frokost sammen hver tirsdag",
                            "Stoppet. Tak, fordi I prøvede. Det lærte I: De ville")),
            Map.entry("session", List.of("13.15–13.35", "Slutter 16.00, som planlagt", "Husk kaffe")),
            Map.entry("reflection", List.of("Et godt spørgsmål åbner", "nogen tør gøre noget andet på en tirsdag")),
            Map.entry("interview", List.of("Vis mig dit køkken", "B-02", "Naboerne spiser samtidig")),
            Map.entry("go-and-look", List.of("Spisevenner i opgangen", "Hvad skal I tilpasse")),
            Map.entry("observation", List.of("Foyeren i beboerhuset", "Folk vil hellere lave noget sammen")),
            Map.entry("probe", List.of("Et dækket bord med to kopper", "Stemmer betyder mere end bordet")),
            Map.entry("pictures", List.of("En rundkørsel", "Bordet på plejehjemmet")),
            Map.entry("knowledge", List.of("Hvad får én til at komme anden gang?", "Beboerforeningen")),
            Map.entry("continuation", List.of("Køkkenet hører, hvad maden bliver til", "To kokke")),
            Map.entry("reading", List.of("Måltidet er en del af plejen")));

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    /** Prints how long it takes until the network can be opened; the goal is ten seconds. */
    @Test
    public void itsExercisesAreFilledIn() {
        WikiRestClient leader = WIKI.login("leder1");
        long start = System.nanoTime();
        new NetworkFixture(KEY, "Øvelse").with("practice", "true").create(leader);
        leader.get("/display/" + KEY);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("A practice network, until its home page is shown: " + taken.toMillis() + " ms");

        List<WikiPage> pages = WIKI.host().wiki().pages(KEY);
        TEXTS.forEach((kind, texts) -> {
            WikiPage page = pages.stream()
                    .filter(candidate -> candidate.body().contains("ac:name=\"innovation-" + kind + "\""))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No page shows " + kind));
            String html =
                    leader.get("/pages/viewpage.action?pageId=" + page.id()).body();
            texts.forEach(text -> assertTrue(text + " in " + html, html.contains(text)));
        });
    }
}
