package dk.albertslund.devhost.web;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plugin's servlets under {@code /plugins/servlet}. As in Confluence, requests reach them without authentication
 * and without an XSRF check; a page that names the decorator of the administration or of general pages gets its layout, and one
 * that names the popup's stands alone.
 */
final class PluginServlets extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PluginServlets.class);

    private static final String ADMINISTRATION = "atl.admin";
    private static final String GENERAL = "atl.general";
    private static final String POPUP = "atl.popup";

    private final transient SiteContext site;
    private final transient Map<String, HttpServlet> servlets = new HashMap<>();

    PluginServlets(SiteContext site) {
        this.site = site;
        InstalledPlugin plugin = site.runtime().plugin();
        plugin.modules("servlet").forEach(module -> PluginXmlParser.children(module.element(), "url-pattern")
                .forEach(pattern -> servlets.put(
                        address(module, pattern.getTextContent().trim()),
                        plugin.create(module.element().getAttribute("class"), HttpServlet.class))));
    }

    private static String address(PluginModule module, String pattern) {
        if (!pattern.matches("(/[\\w-]+)+(/\\*)?")) {
            throw new PluginStartException("<servlet key=\"" + module.key() + "\">: the pattern " + pattern
                    + " is not imitated; only an address, and all below it");
        }
        return pattern;
    }

    /** By its address, or by that of all below one. */
    private HttpServlet servlet(String path) {
        HttpServlet exact = path == null ? null : servlets.get(path);
        for (int end = path == null ? -1 : path.lastIndexOf('/'); exact == null && end > 0; ) {
            exact = servlets.get(path.substring(0, end) + "/*");
            end = path.lastIndexOf('/', end - 1);
        }
        return exact;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Exchange exchange = new Exchange(site, request, response);
        HttpServlet servlet = servlet(request.getPathInfo());
        if (servlet == null) {
            refuse(exchange, HttpServletResponse.SC_NOT_FOUND, "notfound");
            return;
        }
        BufferedResponse page = new BufferedResponse(response);
        servlet.service(request, page);
        if (page.refusal() != 0) {
            boolean isForbidden = page.refusal() == HttpServletResponse.SC_FORBIDDEN;
            refuse(exchange, page.refusal(), isForbidden ? "forbidden" : "notfound");
        } else if (page.isHtml()) {
            decorate(exchange, page);
        } else {
            page.send();
        }
    }

    private static void decorate(Exchange exchange, BufferedResponse page) throws IOException {
        String decorator = page.decorator();
        PageLayout layout = new PageLayout(exchange);
        switch (decorator) {
            case ADMINISTRATION -> layout.administration();
            case POPUP -> layout.popup();
            case GENERAL -> {}
            default -> throw new UnsupportedOperationException("The decorator " + decorator + " is not imitated");
        }
        layout.title(page.title()).show("decorated", Map.of("pageHtml", page.content()));
    }

    private static void refuse(Exchange exchange, int status, String reason) throws IOException {
        LOG.debug("A servlet of the plugin answers {}", status);
        exchange.status(status);
        new PageLayout(exchange)
                .title(exchange.text("refused." + reason + ".title"))
                .show("refused", Map.of("message", exchange.text("refused." + reason, "")));
    }
}
