package dk.albertslund.devhost.web;

import dk.albertslund.devhost.blueprint.CreateDialogServlet;
import dk.albertslund.devhost.blueprint.MacroBrowserServlet;
import dk.albertslund.devhost.blueprint.SpaceBlueprints;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.resources.ResourceServlet;
import dk.albertslund.devhost.resources.StaticFiles;
import dk.albertslund.devhost.rest.RestApplication;
import dk.albertslund.devhost.rest.RestModule;
import dk.albertslund.devhost.rest.UserSearch;
import dk.albertslund.devhost.web.page.AdminPages;
import dk.albertslund.devhost.web.page.ConfirmPages;
import dk.albertslund.devhost.web.page.DashboardPages;
import dk.albertslund.devhost.web.page.EditPages;
import dk.albertslund.devhost.web.page.JobPages;
import dk.albertslund.devhost.web.page.LoginPages;
import dk.albertslund.devhost.web.page.MaintenancePages;
import dk.albertslund.devhost.web.page.PageTools;
import dk.albertslund.devhost.web.page.PeoplePages;
import dk.albertslund.devhost.web.page.PlacePages;
import dk.albertslund.devhost.web.page.SpacePages;
import dk.albertslund.devhost.web.page.UserPages;
import dk.albertslund.devhost.web.page.ViewPages;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.glassfish.jersey.servlet.ServletContainer;

/** The wiki's servlets and filters. */
final class WebApplication {
    private static final int SESSION_MINUTES = 8 * 60;

    private final Site site;

    WebApplication(Site site) {
        this.site = site;
    }

    void addTo(Context context) {
        context.setSessionTimeout(SESSION_MINUTES);
        context.setSessionCookieName("JSESSIONID");
        context.setUseHttpOnly(true);
        context.setAllowCasualMultipartParsing(false);
        addGate(context);
        add(context, "pages", new PagesServlet(site, routes()), "/");
        add(
                context,
                "resources",
                new ResourceServlet(
                        site.resources(), new StaticFiles(site.config().npm())),
                "/download/*",
                "/static/*");
        add(
                context,
                "create-dialog",
                new CreateDialogServlet(blueprints(), site.engine().accessMode()),
                "/rest/create-dialog/1.0/*");
        add(
                context,
                "macro-browser",
                new MacroBrowserServlet(plugin(), site.wiki(), site.engine().renderer()),
                "/plugins/macrobrowser/*");
        add(context, "plugin servlets", new PluginServlets(site), "/plugins/servlet/*");
        addRest(context);
    }

    private void addRest(Context context) {
        boolean allowsAnonymous = site.config().allowsAnonymous();
        List<Object> own = List.of(new UserSearch(site.wiki()));
        add(context, "rest api", new ServletContainer(RestApplication.of(own, allowsAnonymous)), "/rest/api/*");
        for (RestModule module : RestModule.of(plugin())) {
            add(
                    context,
                    "rest " + module.address(),
                    new ServletContainer(
                            module.application(plugin(), site.config().jar(), allowsAnonymous)),
                    "/rest/" + module.address() + "/*");
        }
    }

    private InstalledPlugin plugin() {
        return site.engine().plugin();
    }

    private SpaceBlueprints blueprints() {
        return new SpaceBlueprints(plugin(), site.wiki(), site.engine().events());
    }

    private static Routes routes() {
        Routes routes = new Routes();
        LoginPages.addTo(routes);
        ConfirmPages.addTo(routes);
        DashboardPages.addTo(routes);
        ViewPages.addTo(routes);
        EditPages.addTo(routes);
        PageTools.addTo(routes);
        SpacePages.addTo(routes);
        UserPages.addTo(routes);
        PlacePages.addTo(routes);
        PeoplePages.addTo(routes);
        JobPages.addTo(routes);
        AdminPages.addTo(routes);
        MaintenancePages.addTo(routes);
        return routes;
    }

    private void addGate(Context context) {
        FilterDef gate = new FilterDef();
        gate.setFilterName("gate");
        gate.setFilter(new Gate(site));
        context.addFilterDef(gate);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("gate");
        everywhere.addURLPatternDecoded("/*");
        context.addFilterMap(everywhere);
    }

    private static void add(Context context, String name, HttpServlet servlet, String... patterns) {
        Tomcat.addServlet(context, name, servlet).setLoadOnStartup(1);
        for (String pattern : patterns) {
            context.addServletMappingDecoded(pattern, name);
        }
    }
}
