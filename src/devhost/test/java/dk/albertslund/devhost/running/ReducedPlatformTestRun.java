package dk.albertslund.devhost.running;

import dk.albertslund.devhost.BlueprintPages;
import dk.albertslund.devhost.wiki.WikiPage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** What {@link MissingPlatformMethodsTest} runs inside its reduced class loader. */
public final class ReducedPlatformTestRun implements Callable<Map<String, String>> {
    private static final String KEY = "MINDRE";

    /** All pages of a network and one with the rollup, by title. */
    @Override
    public Map<String, String> call() throws Exception {
        PluginWikiRule wiki = new PluginWikiRule();
        try {
            wiki.before();
            WikiRestClient leader = wiki.login("leder1");
            new NetworkFixture(KEY, "Naboskab").create(leader);
            for (String exercise : BlueprintPages.EXERCISES) {
                wiki.addPage(KEY, exercise, "leder1");
            }
            NetworkFixture.move(leader, KEY, "discovery", "Ledelsen har sagt ja");
            wiki.host()
                    .wiki()
                    .createPage(
                            KEY,
                            0,
                            "Overblik",
                            "<ac:structured-macro ac:name=\"innovation-rollup\"/>",
                            wiki.user("admin"));
            List<WikiPage> pages = wiki.host().wiki().pages(KEY);
            Map<String, String> bodies = new TreeMap<>();
            for (WikiPage page : pages) {
                bodies.put(
                        page.title(),
                        leader.get("/pages/viewpage.action?pageId=" + page.id()).body());
            }
            return bodies;
        } catch (Throwable e) {
            throw new IllegalStateException("The smaller wiki does not run", e);
        } finally {
            wiki.after();
        }
    }
}
