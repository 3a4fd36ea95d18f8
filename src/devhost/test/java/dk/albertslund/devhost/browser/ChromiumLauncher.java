package dk.albertslund.devhost.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The distribution's own Chromium, driven by Playwright through Node and npm's playwright-core. Installs Chromium when it
 * is missing and this is root on a Debian machine; otherwise says exactly what to install.
 */
final class ChromiumLauncher implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    ChromiumLauncher() {
        this(List.of());
    }

    /** A browser with back-forward cache, which Playwright disables by default. */
    static ChromiumLauncher withBackForwardCache() {
        return new ChromiumLauncher(List.of("--disable-back-forward-cache"));
    }

    private ChromiumLauncher(List<String> without) {
        System.setProperty("playwright.cli.dir", driver().toString());
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node())));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium()))
                        .setIgnoreDefaultArgs(without)
                        .setArgs(FLAGS));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Playwright for Java expects its script in a folder {@code package}; npm uses another name. */
    private static Path driver() {
        Path npm = Path.of(System.getProperty("devhost.npm", "target/npm")).toAbsolutePath();
        try (Stream<Path> files =
                Files.find(npm.resolve("playwright-core"), 2, (file, kind) -> file.endsWith("cli.js"))) {
            Path script = files.findFirst()
                    .orElseThrow(() -> new IllegalStateException("No playwright-core in " + npm + ": run mvn verify"));
            Path driver = Files.createDirectories(npm.resolve("playwright-driver"));
            Path link = driver.resolve("package");
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, script.getParent());
            }
            return driver;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not prepare Playwright's driver in " + npm, e);
        }
    }

    private static String node() {
        return onPath("node")
                .orElseThrow(() -> new IllegalStateException("Node is missing: install Node.js 20 or later with npm"));
    }

    private static Optional<String> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static String chromium() {
        return found().or(() -> {
                    install();
                    return found();
                })
                .orElseThrow(() -> new IllegalStateException("Chromium is missing. Install it from the distribution's"
                        + " packages (Debian: apt-get install chromium), or name it in the variable CHROMIUM"));
    }

    private static Optional<String> found() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), PLACES.stream())
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst();
    }

    private static void install() {
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        if (!isRoot || onPath("apt-get").isEmpty()) {
            return;
        }
        System.out.println("Chromium is missing; installing it from the distribution's packages");
        run("apt-get", "-q", "update");
        run("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not run " + String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while installing Chromium", e);
        }
    }
}
