package dk.albertslund.devhost.blueprint;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.FixtureJar;
import dk.albertslund.devhost.PluginRuntime;
import dk.albertslund.devhost.PluginRuntimeRule;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.rest.RestApplication;
import dk.albertslund.devhost.service.HostAccessModeService;
import dk.albertslund.devhost.wiki.Database;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.WikiUser;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The dialogs' REST resources over HTTP, with requests of their scripts and unauthorized ones. */
public class DialogResourcesTest {
    private static final WikiUser LEADER = new WikiUser("key-leader", "leader", "Lene Leder", new Locale("da", "DK"));
    private static final String SPACE = "{\"spaceKey\":\"ENSOM\",\"name\":\"Ensomme ældre\",\"permissions\":\"\","
            + "\"spaceBlueprintId\":\"" + FixtureJar.KEY + ":net\",\"context\":{\"theme\":\"<æ>\"}}";

    /** A strong reference, as the logger's level is lost when it is garbage collected. */
    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Tomcat tomcat = new Tomcat();
    private Database database;
    private WikiUser viewer = LEADER;

    @Before
    public void serve() throws Exception {
        PluginRuntime runtime = engines.start(new FixtureJar()
                .macro("hello", "NONE", "\"<b>\" + parameters.get(\"to\") + context.getOutputType() + \"</b>\"")
                .module("<content-template key='home' i18n-name-key='Forside'>"
                        + "<resource name='template' type='download' location='home.xml'/></content-template>")
                .module("<space-blueprint key='net'><content-template ref='home'/></space-blueprint>")
                .module("<web-item key='item' i18n-name-key='Net' section='system.create.space.dialog/content'>"
                        + "<param name='blueprintKey' value='net'/></web-item>")
                .file("home.xml", "<p><at:var at:name=\"theme\"/></p>"));
        database = Database.open("jdbc:h2:mem:dialogs" + System.nanoTime(), "sa", "");
        JdbcWiki wiki = new JdbcWiki(database, false);
        TOMCAT.setLevel(Level.SEVERE);
        tomcat.setBaseDir(folder.getRoot().getPath());
        tomcat.setPort(0);
        tomcat.getConnector();
        Context context = tomcat.addContext("/wiki", folder.getRoot().getPath());
        SpaceBlueprintService blueprints = new SpaceBlueprintService(runtime.plugin(), wiki, runtime.events());
        add(
                context,
                "/create/*",
                new CreateDialogResource(
                        blueprints,
                        new PageBlueprintService(runtime.plugin(), wiki, runtime.events()),
                        new HostAccessModeService()));
        add(context, "/macros/*", new MacroBrowserResource(runtime.plugin(), wiki, runtime.renderer()));
        tomcat.start();
    }

    @After
    public void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
        database.close();
    }

    private void add(Context context, String path, Object resource) {
        ServletContainer servlet = new ServletContainer(RestApplication.of(List.of(resource), false));
        Tomcat.addServlet(context, path, new AsViewer(servlet));
        context.addServletMappingDecoded(path, path);
    }

    /** Handles requests as the logged-in user. */
    private final class AsViewer extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient HttpServlet servlet;

        AsViewer(HttpServlet servlet) {
            this.servlet = servlet;
        }

        @Override
        public void init(ServletConfig config) throws ServletException {
            servlet.init(config);
        }

        @Override
        public void service(ServletRequest request, ServletResponse response) {
            RequestScope.as(viewer, () -> {
                try {
                    servlet.service(request, response);
                } catch (IOException | ServletException e) {
                    throw new IllegalStateException(e);
                }
                return null;
            });
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base() + path));
    }

    private String base() {
        return "http://localhost:" + tomcat.getConnector().getLocalPort() + "/wiki";
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder post(String path, String json) {
        return to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json));
    }

    @Test
    public void aSpaceIsMadeAndItsAddressIsAnswered() throws Exception {
        HttpResponse<String> answer = send(post("/create/space-blueprint/create-space", SPACE));

        assertEquals(answer.body(), 200, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("\"key\":\"ENSOM\""));
        assertTrue(answer.body(), answer.body().contains("\"/wiki/display/ENSOM/Ensomme+%C3%A6ldre+Home\""));
    }

    @Test
    public void aTakenKeyIsToldInTheViewersLanguage() throws Exception {
        send(post("/create/space-blueprint/create-space", SPACE));

        HttpResponse<String> answer = send(post("/create/space-blueprint/create-space", SPACE));

        assertEquals(400, answer.statusCode());
        assertTrue(
                answer.body(),
                answer.body()
                        .contains(
                                "\"message\":\"Der findes allerede et område med nøglen ENSOM. Vælg en anden nøgle.\""));
    }

    @Test
    public void nobodyIsAskedToLogIn() throws Exception {
        viewer = null;

        assertEquals(401, send(to("/create/web-items")).statusCode());
        assertEquals(
                401, send(post("/create/space-blueprint/create-space", SPACE)).statusCode());
    }

    @Test
    public void aFormOfAnotherSiteCannotMakeASpace() throws Exception {
        HttpRequest.Builder form = to("/create/space-blueprint/create-space")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(SPACE));
        HttpRequest.Builder script =
                post("/create/space-blueprint/create-space", SPACE).header("Origin", "http://evil.example");

        assertEquals(403, send(form).statusCode());
        assertEquals(403, send(script).statusCode());
    }

    @Test
    public void aBodyThatIsNoJsonIsRefused() throws Exception {
        assertEquals(
                400,
                send(post("/create/space-blueprint/create-space", "{\"spaceKey\":"))
                        .statusCode());
        assertEquals(
                400, send(post("/create/space-blueprint/create-space", "null")).statusCode());
        assertEquals(400, send(post("/macros/preview", "[]")).statusCode());
    }

    @Test
    public void theDialogGetsItsItemsAndTextsInDanish() throws Exception {
        String items = send(to("/create/web-items")).body();
        String texts = send(to("/create/texts")).body();

        assertTrue(items, items.contains("\"itemModuleCompleteKey\":\"dk.example.fixture:item\""));
        assertTrue(texts, texts.contains("\"dialog.create\":\"Opret\""));
    }

    @Test
    public void aMacroIsOfferedShownAndWritten() throws Exception {
        String macros = send(to("/macros/macros")).body();
        String filled = "{\"name\":\"hello\",\"params\":{\"to\":\"Ole\"},\"spaceKey\":\"\",\"pageId\":0}";
        String preview = send(post("/macros/preview", filled)).body();
        String storage = send(post("/macros/storage", filled)).body();

        assertTrue(macros, macros.contains("\"name\":\"hello\""));
        assertTrue(preview, preview.contains("<b>Ole"));
        assertTrue(storage, storage.contains("<ac:parameter ac:name=\\\"to\\\">Ole</ac:parameter>"));
    }

    @Test
    public void aPreviewOnAPlaceThatTheViewerMayNotSeeIsRefused() throws Exception {
        HttpResponse<String> answer = send(
                post("/macros/preview", "{\"name\":\"hello\",\"params\":{},\"spaceKey\":\"SECRET\",\"pageId\":0}"));

        assertEquals(400, answer.statusCode());
    }
}
