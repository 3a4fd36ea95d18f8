package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.plugin.web.ContextProvider;
import dk.albertslund.innovation.common.confluence.Faults;
import dk.albertslund.innovation.common.confluence.PageReading;
import dk.albertslund.innovation.common.confluence.Templates;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The panel that tells on every page of a network's space where the network stands. Confluence draws it at the foot of
 * the page, and a script puts it above the text. There Confluence is known to tell the space's key and nothing else; then
 * the line says everything, and the script asks {@link StandingResource} what the page says already. Whatever goes wrong,
 * the page itself is shown.
 */
public final class StandingPanel implements ContextProvider {
    private static final String PAGE = "page";
    private static final String SPACE_KEY = "spaceKey";
    private static final String DRAWN = "standingHtml";

    private final StandingViews views;
    private final Templates templates;
    private final Faults faults;

    public StandingPanel(StandingViews views, Templates templates, Faults faults) {
        this.views = views;
        this.templates = templates;
        this.faults = faults;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The panel has none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        all.put(DRAWN, faults.orNothing(() -> view(context).map(this::html).orElse("")));
        return all;
    }

    /** Hidden until the script has moved it; without scripts it is read where it stands. */
    private String html(StandingView view) {
        return drawn(view) + "<noscript>" + drawn(view.whereItStands()) + "</noscript>";
    }

    private String drawn(StandingView view) {
        return templates.html("network/standing.vm", "standing", view);
    }

    private Optional<StandingView> view(Map<String, Object> context) {
        if (context.get(PAGE) instanceof AbstractPage page) {
            return Optional.ofNullable(PageReading.spaceKey(page))
                    .flatMap(spaceKey -> views.of(spaceKey, PageReading.id(page)));
        }
        return context.get(SPACE_KEY) instanceof String spaceKey && !spaceKey.isEmpty()
                ? views.of(spaceKey)
                : Optional.empty();
    }
}
