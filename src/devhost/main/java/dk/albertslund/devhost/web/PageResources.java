package dk.albertslund.devhost.web;

import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.resources.Superbatch;
import dk.albertslund.devhost.resources.WebResources;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The scripts and styles of one page: the wiki's own, and the plugin's that its content or the contexts of the page
 * require. Those of a Create dialog are loaded when it is opened, as in Confluence.
 */
final class PageResources {
    /** The context of the dialog Create space: it loads no other. */
    static final String CREATE_SPACE = "create-space";

    /** The context of the dialog Create page: it loads no other. */
    static final String CREATE_PAGE = "create-content";

    private static final List<String> OWN_STYLES = List.of("/static/host/pages.css", "/static/host/dialogs.css");
    private static final List<String> OWN_SCRIPTS = List.of("/static/host/wiki-page.js");
    private static final List<String> CREATE_SCRIPTS =
            List.of("/static/host/dialog-frame.js", "/static/host/create-wizard.js", "/static/host/create-dialog.js");
    private static final List<String> EDITOR_SCRIPTS = List.of("/static/host/macro-browser.js");

    private final Exchange exchange;
    private final WebResources resources;
    private final Set<String> required = RequestScope.current().requiredResources();
    private final Set<String> contexts;

    /** To be created after the content is rendered, as it may require more. */
    PageResources(Exchange exchange, List<String> contexts) {
        this.exchange = exchange;
        this.resources = exchange.site().resources();
        this.contexts = new LinkedHashSet<>(contexts);
        this.contexts.addAll(RequestScope.current().requiredContexts());
    }

    /** Addresses without the context path, in order. */
    List<String> styles() {
        List<String> styles = new ArrayList<>(Superbatch.STYLES);
        styles.addAll(OWN_STYLES);
        styles.addAll(resources.styles(required, contexts, exchange.locale()));
        return styles;
    }

    /** Addresses without the context path, in order. */
    List<String> scripts() {
        List<String> scripts = new ArrayList<>(Superbatch.SCRIPTS);
        scripts.addAll(OWN_SCRIPTS);
        if (exchange.user() != null) {
            scripts.addAll(CREATE_SCRIPTS);
        }
        if (contexts.contains("editor")) {
            scripts.addAll(EDITOR_SCRIPTS);
        }
        scripts.addAll(resources.scripts(required, contexts, exchange.locale()));
        return scripts;
    }

    /** The styles that a dialog's context needs and the page has not, with a space between them. */
    String dialogStyles(String context) {
        return missing(resources.styles(required, with(context), exchange.locale()), styles());
    }

    /** The scripts that a dialog's context needs and the page has not, with a space between them. */
    String dialogScripts(String context) {
        return missing(resources.scripts(required, with(context), exchange.locale()), scripts());
    }

    private Set<String> with(String context) {
        Set<String> all = new LinkedHashSet<>(contexts);
        all.add(context);
        return all;
    }

    private static String missing(List<String> needed, List<String> present) {
        List<String> missing = new ArrayList<>(needed);
        missing.removeAll(present);
        return String.join(" ", missing);
    }
}
