package dk.albertslund.devhost.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** AUI and jQuery as npm delivered them, and the host's own scripts and styles. */
public final class StaticFiles {
    /** Tells where the packages of npm are; the build puts them into {@code target/npm}. */
    public static final String FOLDER_PROPERTY = "devhost.npm";

    private static final Map<String, String> PACKAGES = Map.of("aui", "aui/dist/aui", "jquery", "jquery/dist");
    private static final String OWN = "host/";

    /** The templates and messages beside them are not served. */
    private static final Pattern BROWSER_FILE = Pattern.compile(".+\\.(?:css|ico|js|png|svg|woff2)");

    private final Path folder;

    /** Fails when the folder lacks the packages: a page without AUI looks broken for no visible reason. */
    public StaticFiles(Path folder) {
        this.folder = folder;
        if (!Files.isDirectory(folder.resolve(PACKAGES.get("aui")))) {
            throw new IllegalStateException("AUI is not in " + folder.toAbsolutePath()
                    + "; build with Maven, or say with -D" + FOLDER_PROPERTY + " where the packages of npm are");
        }
    }

    /** With the folder of the system property. */
    public static StaticFiles ofBuild() {
        return new StaticFiles(Path.of(System.getProperty(FOLDER_PROPERTY, "target/npm")));
    }

    /** The file behind {@code /static/<path>}; empty when there is none. */
    public Optional<ServedFile> serve(String path) {
        if (!ResourcePathValidator.isPlain(path)) {
            return Optional.empty();
        }
        return path.startsWith(OWN) ? own(path.substring(OWN.length())) : packaged(path);
    }

    private static Optional<ServedFile> own(String name) {
        if (!BROWSER_FILE.matcher(name).matches()) {
            return Optional.empty();
        }
        InputStream file = StaticFiles.class.getResourceAsStream("/web/" + name);
        return Optional.ofNullable(file).map(in -> ServedFile.of(in, name));
    }

    private Optional<ServedFile> packaged(String path) {
        int slash = path.indexOf('/');
        String root = slash < 0 ? null : PACKAGES.get(path.substring(0, slash));
        if (root == null) {
            return Optional.empty();
        }
        Path file = folder.resolve(root).resolve(path.substring(slash + 1));
        return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static ServedFile read(Path file) {
        try {
            return ServedFile.of(Files.readAllBytes(file), file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}
