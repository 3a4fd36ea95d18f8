package dk.albertslund.devhost.resources;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ResourceServletTest {
    private static final String PAGE = "/download/resources/dk.example.plugin:page/";

    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Tomcat tomcat = new Tomcat();

    @Before
    public void start() throws Exception {
        TOMCAT_LOG.setLevel(Level.SEVERE);
        tomcat.setBaseDir(folder.getRoot().getPath());
        tomcat.setPort(0);
        Context wiki = tomcat.addContext("/confluence", folder.getRoot().getPath());
        Tomcat.addServlet(wiki, "resources", new ResourceServlet(new WebResources(plugin()), StaticFiles.ofBuild()));
        wiki.addServletMappingDecoded("/download/*", "resources");
        wiki.addServletMappingDecoded("/static/*", "resources");
        tomcat.getConnector();
        tomcat.start();
    }

    @After
    public void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    private static InMemoryPlugin plugin() {
        return InMemoryPlugin.of("""
                        <web-resource key="page">
                          <transformation extension="js"><transformer key="jsI18n"/></transformation>
                          <resource type="download" name="page.js" location="js/page.js"/>
                          <resource type="download" name="images/" location="images/"/>
                        </web-resource>
                        """)
                .file("js/page.js", "AJS.I18n.getText('save')")
                .file("images/phase.png", "png")
                .text(Locale.ENGLISH, "save", "Save")
                .text(InMemoryPlugin.DANISH, "save", "Gem");
    }

    @Test
    public void aScriptComesInTheLanguageOfItsAddress() throws Exception {
        HttpResponse<String> danish = get(PAGE + "page.js?locale=da_DK");
        HttpResponse<String> other = get(PAGE + "page.js?locale=../..");

        assertEquals("\"Gem\"", danish.body());
        assertEquals("text/javascript;charset=UTF-8", header(danish, "Content-Type"));
        assertEquals("\"Save\"", other.body());
    }

    @Test
    public void anAddressWithAVersionIsKeptByTheBrowser() throws Exception {
        HttpResponse<String> kept = get(PAGE + "page.js?v=1");
        HttpResponse<String> asked = get(PAGE + "page.js");

        assertEquals("public, max-age=31536000, immutable", header(kept, "Cache-Control"));
        assertEquals("no-cache", header(asked, "Cache-Control"));
    }

    @Test
    public void aFileThatTheBrowserHasIsNotSentAgain() throws Exception {
        String tag = header(get(PAGE + "page.js"), "ETag");

        HttpResponse<String> again = get(PAGE + "page.js", "If-None-Match", tag);

        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    public void auiWithItsFontsAndJQueryAreServed() throws Exception {
        assertEquals("text/css;charset=UTF-8", header(get("/static/aui/aui-prototyping.css"), "Content-Type"));
        assertEquals("font/woff", header(get("/static/aui/fonts/adgs-icons.woff"), "Content-Type"));
        for (String script : Superbatch.SCRIPTS) {
            assertEquals(script, 200, get(script).statusCode());
        }
        for (String style : Superbatch.STYLES) {
            assertEquals(style, 200, get(style).statusCode());
        }
    }

    @Test
    public void whatIsNotOfferedIsNotFound() throws Exception {
        for (String path : new String[] {
            PAGE,
            PAGE + "gone.js",
            PAGE + "js/page.js",
            PAGE + "images/",
            PAGE + "images/%2e%2e/js/page.js",
            "/download/resources/dk.example.other:page/page.js",
            "/static/",
            "/static/aui",
            "/static/aui/",
            "/static/host/templates/",
            "/static/axe-core/package.json",
        }) {
            assertEquals(path, 404, get(path).statusCode());
        }
    }

    @Test
    public void noPathLeavesTheFolders() throws Exception {
        File outside = new File("target/npm/aui/package.json");
        assertTrue(outside.isFile());

        for (String path : new String[] {
            "/static/aui/../../package.json",
            "/static/aui/%2e%2e/%2e%2e/package.json",
            "/static/aui/..%2f..%2fpackage.json",
            "/static/aui/..%5c..%5cpackage.json",
            "/static/host/../dk/albertslund/devhost/Engine.class",
            PAGE + "images/..%2fjs/page.js",
        }) {
            String answer = raw("/confluence" + path);
            assertFalse(path, answer.startsWith("HTTP/1.1 200"));
        }
    }

    /** Sends the path unchanged; Java's HTTP client would normalise it. */
    private String raw(String path) throws IOException {
        try (Socket socket = new Socket("localhost", tomcat.getConnector().getLocalPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        URI address = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/confluence" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
