package dk.albertslund.devhost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The plugin's jar of the current build. */
public final class BuiltJar {
    private BuiltJar() {}

    public static Path path() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../plugin/target"))) {
            return files.filter(file ->
                            file.getFileName().toString().matches("innovation-networks-plugin-[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Build src/plugin first: its jar is not in target"));
        }
    }
}
