package dk.albertslund.devhost.web;

import dk.albertslund.devhost.DevhostConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * Embedded Tomcat, bound to the loopback address. It takes its port before it serves, so that the wiki knows its base
 * URL.
 */
public final class WebServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final Tomcat tomcat;
    private final DevhostConfig config;

    private WebServer(Tomcat tomcat, DevhostConfig config) {
        this.tomcat = tomcat;
        this.config = config;
    }

    /** Takes the port. */
    public static WebServer open(DevhostConfig config) {
        Tomcat tomcat = new Tomcat();
        Path folder = config.folder().resolve("tomcat").toAbsolutePath();
        tomcat.setBaseDir(folder.toString());
        Connector connector = new Connector();
        connector.setPort(config.port());
        connector.setProperty("address", LOOPBACK);
        connector.setProperty("compression", "on");
        connector.setProperty(
                "compressibleMimeType",
                "text/html,text/css,text/javascript,application/javascript,application/json,image/svg+xml,text/csv");
        connector.setURIEncoding("UTF-8");
        // Lets a browser read why a large file was refused, instead of losing the connection
        connector.setProperty("maxSwallowSize", "-1");
        tomcat.setConnector(connector);
        hideFaults(tomcat.getHost());
        WebServer server = new WebServer(tomcat, config);
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            server.close();
            throw new IllegalStateException("The port " + config.port() + " cannot be taken: " + e.getMessage(), e);
        }
        if (connector.getLocalPort() < 0) {
            server.close();
            throw new IllegalStateException(
                    "The port " + config.port() + " is in use; choose another: -Ddevhost.port=…");
        }
        return server;
    }

    /** Stack traces go to the log and not to the browser. */
    private static void hideFaults(Container host) {
        ErrorReportValve answers = new ErrorReportValve();
        answers.setShowReport(false);
        answers.setShowServerInfo(false);
        host.getPipeline().addValve(answers);
    }

    /** Starts serving the wiki. */
    public void serve(SiteContext site) {
        Context context = new StandardContext();
        context.setName(config.contextPath());
        context.setPath(config.contextPath());
        context.addLifecycleListener(new Tomcat.FixContextListener());
        new WebApplication(site).addTo(context);
        tomcat.getHost().addChild(context);
        if (!config.contextPath().isEmpty()) {
            addRootRedirect();
        }
    }

    /** Redirects the root to the context path. */
    private void addRootRedirect() {
        Context root = tomcat.addContext("", null);
        Tomcat.addServlet(root, "root redirect", new RedirectServlet(config.contextPath() + "/"));
        root.addServletMappingDecoded("", "root redirect");
    }

    private static final class RedirectServlet extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final String address;

        private RedirectServlet(String address) {
            this.address = address;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendRedirect(address);
        }
    }

    public String url() {
        return "http://localhost:" + tomcat.getConnector().getLocalPort() + config.contextPath();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not stop: " + e.getMessage(), e);
        }
    }
}
