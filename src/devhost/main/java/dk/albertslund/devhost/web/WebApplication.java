package dk.albertslund.devhost.web;

import dk.albertslund.devhost.blueprint.CreateDialogResource;
import dk.albertslund.devhost.blueprint.MacroBrowserResource;
import dk.albertslund.devhost.blueprint.PageBlueprintService;
import dk.albertslund.devhost.blueprint.SpaceBlueprintService;
import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.resources.ResourceServlet;
import dk.albertslund.devhost.resources.StaticFiles;
import dk.albertslund.devhost.rest.RestApplication;
import dk.albertslund.devhost.rest.RestModule;
import dk.albertslund.devhost.rest.UserSearchResource;
import dk.albertslund.devhost.web.page.AdminConsoleController;
import dk.albertslund.devhost.web.page.ComponentsController;
import dk.albertslund.devhost.web.page.DashboardController;
import dk.albertslund.devhost.web.page.EditorController;
import dk.albertslund.devhost.web.page.JobController;
import dk.albertslund.devhost.web.page.LoginController;
import dk.albertslund.devhost.web.page.MailController;
import dk.albertslund.devhost.web.page.PageMoveController;
import dk.albertslund.devhost.web.page.PageToolsController;
import dk.albertslund.devhost.web.page.PageViewController;
import dk.albertslund.devhost.web.page.ReadOnlyModeController;
import dk.albertslund.devhost.web.page.SpaceController;
import dk.albertslund.devhost.web.page.UserAdminController;
import dk.albertslund.devhost.web.page.UserPreferencesController;
import dk.albertslund.devhost.web.page.WebSudoController;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Registers the wiki's servlets and filters. */
final class WebApplication {
    private static final int SESSION_MINUTES = 8 * 60;

    private final SiteContext site;

    WebApplication(SiteContext site) {
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
                rest(new CreateDialogResource(
                        new SpaceBlueprintService(
                                plugin(), site.wiki(), site.runtime().events()),
                        new PageBlueprintService(
                                plugin(), site.wiki(), site.runtime().events()),
                        site.runtime().accessMode())),
                "/rest/create-dialog/1.0/*");
        add(
                context,
                "macro-browser",
                rest(new MacroBrowserResource(
                        plugin(), site.wiki(), site.runtime().renderer())),
                "/plugins/macrobrowser/*");
        add(context, "plugin servlets", new PluginServlets(site), "/plugins/servlet/*");
        addAttachments(context);
        addRest(context);
    }

    private void addAttachments(Context context) {
        Tomcat.addServlet(context, "attachments", new AttachmentServlet(site))
                .setMultipartConfigElement(AttachmentServlet.LIMITS);
        context.addServletMappingDecoded("/rest/api/content/*", "attachments");
        context.addServletMappingDecoded("/download/attachments/*", "attachments");
    }

    private void addRest(Context context) {
        add(context, "rest api", rest(new UserSearchResource(site.wiki())), "/rest/api/*");
        for (RestModule module : RestModule.of(plugin())) {
            ResourceConfig resources = module.application(
                    plugin(), site.config().jar(), site.config().allowsAnonymous());
            add(
                    context,
                    "rest " + module.address(),
                    new ServletContainer(resources),
                    "/rest/" + module.address() + "/*");
        }
    }

    /** A resource of the wiki's own. */
    private ServletContainer rest(Object resource) {
        return new ServletContainer(
                RestApplication.of(List.of(resource), site.config().allowsAnonymous()));
    }

    private InstalledPlugin plugin() {
        return site.runtime().plugin();
    }

    private static Routes routes() {
        Routes routes = new Routes();
        LoginController.addTo(routes);
        WebSudoController.addTo(routes);
        DashboardController.addTo(routes);
        ComponentsController.addTo(routes);
        PageViewController.addTo(routes);
        EditorController.addTo(routes);
        PageToolsController.addTo(routes);
        SpaceController.addTo(routes);
        UserPreferencesController.addTo(routes);
        PageMoveController.addTo(routes);
        UserAdminController.addTo(routes);
        JobController.addTo(routes);
        MailController.addTo(routes);
        AdminConsoleController.addTo(routes);
        ReadOnlyModeController.addTo(routes);
        return routes;
    }

    private void addGate(Context context) {
        FilterDef gate = new FilterDef();
        gate.setFilterName("gate");
        gate.setFilter(new WikiRequestFilter(site));
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
