package dk.albertslund.innovation.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's files: ours, or those of a small project with faults for testing a guard. */
record Project(Path root) {
    static final String RESOURCES = "src/plugin/main/resources";
    static final String SCRIPTS = "src/plugin/main/js";
    static final String BUNDLES = "src/plugin/target/web";
    static final String SOURCES = "src/plugin/main/java";

    static Project ours() {
        return new Project(Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("../..")
                .normalize());
    }

    Path file(String path) {
        return root.resolve(path);
    }

    boolean has(String path) {
        return Files.exists(file(path));
    }

    /** Empty when there is no such file. */
    String text(String path) {
        return has(path) ? text(file(path)) : "";
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files under a folder with this ending, sorted; none when there is no such folder. */
    List<Path> files(String folder, String ending) {
        if (!has(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(file(folder))) {
            return files.filter(path -> path.toString().endsWith(ending) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String nameOf(Path file) {
        return root.relativize(file).toString();
    }
}
