package dk.albertslund.devhost.render;

import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.util.Map;
import java.util.Optional;

/**
 * The macro {@code include}: renders another page's content as on that page. Its macros get the included page and its
 * space as their context, not the page around them. A page that the user may not view is treated as missing.
 */
final class IncludeMacroRenderer {
    private static final String TITLE = "Unable to render {include}";

    private final Wiki wiki;

    IncludeMacroRenderer(Wiki wiki) {
        this.wiki = wiki;
    }

    String show(Map<String, String> parameters, RenderContext context) {
        return page(parameters.getOrDefault("0", ""), context)
                .map(page -> context.isWithin(page)
                        ? HtmlEncoder.errorBox(TITLE, "The page includes itself.")
                        : context.of(page).content(StorageParser.parse(page.body())))
                .orElseGet(() -> HtmlEncoder.errorBox(TITLE, "The included page could not be found."));
    }

    /** @param location a title, with the space's key and a colon in front when it is in another space */
    private Optional<WikiPage> page(String location, RenderContext context) {
        String[] parts = location.split(":", 2);
        String here = context.conversion().spaceKey();
        String spaceKey = parts.length == 2 ? parts[0] : here == null ? "" : here;
        return wiki.page(spaceKey, parts[parts.length - 1])
                .filter(page -> wiki.mayView(RequestScope.current().user(), page));
    }
}
