package dk.albertslund.devhost.running;

import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.wiki.WikiPage;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** A practice network shows its exercises filled in. */
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
            Map.entry("go-and-look", List.of("Spisevenner i opgangen", "Hvad må I tilpasse")),
            Map.entry("observation", List.of("Foyeren i beboerhuset", "Folk vil hellere lave noget sammen")),
            Map.entry("probe", List.of("Et dækket bord med to kopper", "Stemmer betyder mere end bordet")),
            Map.entry("pictures", List.of("En rundkørsel", "Bordet på plejehjemmet")));

    @ClassRule
    public static final PluginWikiRule WIKI = new PluginWikiRule();

    @Test
    public void itsExercisesAreFilledIn() {
        new NetworkFixture(KEY, "Øvelse").with("practice", "true").create(WIKI.login("leder1"));

        TEXTS.forEach((kind, texts) -> {
            String html =
                    shown("<ac:structured-macro ac:name=\"innovation-" + kind + "\"></ac:structured-macro>", kind);
            texts.forEach(text -> assertTrue(text + " in " + html, html.contains(text)));
        });
    }

    private static String shown(String macro, String title) {
        WikiPage page = WIKI.host().wiki().createPage(KEY, 0, "Side " + title, macro, WIKI.user("leder1"));
        return WIKI.as("leder1", () -> WIKI.host().runtime().renderer().toView(macro, page, null, "display"));
    }
}
