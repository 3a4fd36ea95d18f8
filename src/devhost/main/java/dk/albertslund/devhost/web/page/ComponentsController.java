package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.web.Routes;
import dk.albertslund.devhost.wiki.WikiPage;
import java.io.IOException;
import java.util.Map;

/**
 * The component sheet: every component of the plugin in every state, on one page. What it shows are parts of the plugin's
 * own macros in a network, which {@code components.js} cuts out and puts into their states; nothing is saved.
 */
public final class ComponentsController {
    private static final String SOURCES = """
            <ac:structured-macro ac:name="innovation-home" ac:schema-version="1"></ac:structured-macro>
            <ac:structured-macro ac:name="innovation-participants" ac:schema-version="1"></ac:structured-macro>
            <ac:structured-macro ac:name="innovation-phase" ac:schema-version="1">\
            <ac:parameter ac:name="phase">focus</ac:parameter></ac:structured-macro>
            <ac:structured-macro ac:name="innovation-phase" ac:schema-version="1">\
            <ac:parameter ac:name="phase">ideation</ac:parameter></ac:structured-macro>
            <ac:structured-macro ac:name="innovation-phase" ac:schema-version="1">\
            <ac:parameter ac:name="phase">none</ac:parameter></ac:structured-macro>
            <ac:structured-macro ac:name="innovation-question" ac:schema-version="1"></ac:structured-macro>
            <ac:structured-macro ac:name="innovation-ideas" ac:schema-version="1"></ac:structured-macro>
            <ac:structured-macro ac:name="innovation-prioritising" ac:schema-version="1"></ac:structured-macro>
            <ac:structured-macro ac:name="innovation-stakeholders" ac:schema-version="1"></ac:structured-macro>
            <ac:structured-macro ac:name="innovation-involvement" ac:schema-version="1"></ac:structured-macro>
            """;

    private ComponentsController() {}

    public static void addTo(Routes routes) {
        routes.addUnder("/components/", ComponentsController::sheet);
    }

    /** The path ends with the key of a network's space, best a practice network: that has something of everything. */
    private static void sheet(Exchange exchange) throws IOException {
        String key = exchange.path().substring("/components/".length());
        long home = RequestedContent.space(exchange, key).homePageId();
        WikiPage page = RequestedContent.viewable(
                exchange, exchange.site().wiki().page(home).orElseThrow(RefusedException::notFound));
        String html = exchange.site().runtime().renderer().toView(SOURCES, page, key, "display");
        new PageLayout(exchange)
                .title(exchange.text("components.title"))
                .context("page", "viewcontent")
                .show("components", Map.of("sourcesHtml", html));
    }
}
