package dk.albertslund.innovation.home.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.plugin.web.ContextProvider;
import dk.albertslund.innovation.common.confluence.MacroErrorHandler;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Web panel on every page of a network's space that shows the network's position. Confluence renders it below the page
 * and a script moves it to the top. The panel's context is only known to contain the space key, so it shows everything,
 * and the script asks {@link PositionResource} what the page shows already. Failures are logged and never affect the
 * page.
 */
public final class PositionPanel implements ContextProvider {
    private static final String PAGE = "page";
    private static final String SPACE_KEY = "spaceKey";
    private static final String DRAWN = "positionHtml";

    private final PositionViewFactory views;
    private final ViewRenderer renderer;
    private final MacroErrorHandler errorHandler;

    public PositionPanel(PositionViewFactory views, ViewRenderer renderer, MacroErrorHandler errorHandler) {
        this.views = views;
        this.renderer = renderer;
        this.errorHandler = errorHandler;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The panel has no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        all.put(
                DRAWN,
                errorHandler.renderOrEmpty(() -> view(context).map(this::html).orElse("")));
        return all;
    }

    /** Hidden until the script has moved it; without scripts shown in place. */
    private String html(PositionView view) {
        return drawn(view) + "<noscript>" + drawn(view.whereItStands()) + "</noscript>";
    }

    private String drawn(PositionView view) {
        return renderer.render("home/position.vm", "position", view);
    }

    private Optional<PositionView> view(Map<String, Object> context) {
        if (context.get(PAGE) instanceof AbstractPage page) {
            return Optional.ofNullable(PageReader.spaceKey(page))
                    .flatMap(spaceKey -> views.of(spaceKey, PageReader.id(page)));
        }
        return context.get(SPACE_KEY) instanceof String spaceKey && !spaceKey.isEmpty()
                ? views.of(spaceKey)
                : Optional.empty();
    }
}
