package dk.albertslund.devhost.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Files of expected output, in {@code test/resources}: {@code -Dfixtures.keep=true} keeps what is found, to be reviewed as a diff. */
final class GoldenFiles {
    private GoldenFiles() {}

    static boolean areKept() {
        return Boolean.getBoolean("fixtures.keep");
    }

    /** @param name below {@code test/resources} */
    static void keep(String name, String found) throws IOException {
        Files.writeString(Path.of("test/resources").resolve(name), found);
    }

    /** The same, below the comments that the file begins with. */
    static void keepBelowComments(String name, String found) throws IOException {
        String comments = Files.readAllLines(Path.of("test/resources").resolve(name)).stream()
                .takeWhile(line -> line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        keep(name, comments + "\n\n" + found);
    }
}
