package dk.albertslund.devhost.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files that every page loads: jQuery and AUI as the build has taken them from npm, and the host's own. */
public final class Assets {
    static final String PATH = "/s";
    private static final List<String> STYLES = List.of("aui/aui-prototyping.css", "host/host.css");
    private static final List<String> SCRIPTS =
            List.of("jquery/jquery.min.js", "aui/aui-prototyping.js", "host/platform.js", "host/host.js");

    private final Map<String, Path> folders;
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    Assets(Path npm) {
        this.folders = Map.of("aui", npm.resolve("aui/dist/aui"), "jquery", npm.resolve("jquery/dist"));
        for (Path folder : folders.values()) {
            if (!Files.isDirectory(folder)) {
                throw new IllegalStateException(
                        folder + " is missing: build once with Maven, which takes AUI and jQuery from npm");
            }
        }
    }

    public List<String> styles() {
        return STYLES.stream().map(this::address).toList();
    }

    public List<String> scripts() {
        return SCRIPTS.stream().map(this::address).toList();
    }

    /** The address without the context path; it changes with the file. */
    public String address(String file) {
        return PATH + "/" + versions.computeIfAbsent(file, this::version) + "/" + file;
    }

    private String version(String file) {
        return ContentHash.of(read(file).orElseThrow(() -> new IllegalStateException(file + " is missing")));
    }

    /** The file, such as {@code aui/fonts/adgs-icons.woff}. */
    Optional<byte[]> read(String file) {
        int slash = file.indexOf('/');
        String group = file.substring(0, Math.max(0, slash));
        String name = file.substring(slash + 1);
        if (name.contains("..")) {
            return Optional.empty();
        }
        try {
            return group.equals("host") ? own(name) : fromFolder(group, name);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }

    private static Optional<byte[]> own(String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream("/web/static/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private Optional<byte[]> fromFolder(String group, String name) throws IOException {
        Path folder = folders.get(group);
        Path file = folder == null ? null : folder.resolve(name);
        return file == null || !Files.isRegularFile(file) ? Optional.empty() : Optional.of(Files.readAllBytes(file));
    }
}
