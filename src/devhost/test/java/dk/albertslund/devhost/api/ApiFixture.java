package dk.albertslund.devhost.api;

import dk.albertslund.devhost.FixtureJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.objectweb.asm.tree.ClassNode;

/**
 * A small library, a plugin that calls it, and a page that documents its use. Consistent until a test changes one of them.
 * The sources are compiled, so that real byte code is read.
 */
final class ApiFixture {
    static final String OF_10 = "shop (10.0.1) `Shop.java`";
    private static final String PACKAGE = "com.atlassian.small.";

    private final Path folder;
    private final Map<String, String> stubs = new TreeMap<>(Map.of(
            "User", "public interface User {}",
            "Member", "public interface Member extends User {}",
            "Answer", "public interface Answer<T> { T give(); }",
            "Mark", "public @interface Mark { String value(); }",
            "Shelf", "public interface Shelf { boolean mayRead(Member who); <T> T ask(Answer<T> how); }"));
    private final List<String> page = new ArrayList<>(List.of(
            "## " + ApiUsageDocument.PROVEN,
            row("Answer", "interface, implemented here", OF_10),
            row("Answer", "java.lang.Object give()", OF_10),
            row("Mark", "annotation", OF_10),
            row("Mark", "java.lang.String value()", OF_10),
            row("Member", "interface extends com.atlassian.small.User", OF_10),
            row("Shelf", "interface", OF_10),
            row("Shelf", "boolean mayRead(com.atlassian.small.Member)", OF_10),
            row("Shelf", "java.lang.Object ask(com.atlassian.small.Answer)", OF_10)));
    private final List<String> lines = new ArrayList<>();
    private String plugin = """
            @Mark("reader")
            public class Reader {
                boolean reads(Shelf shelf, Member who) {
                    return shelf.mayRead(who) && shelf.ask(() -> "yes") != null;
                }
            }
            """;

    ApiFixture(Path folder) {
        this.folder = folder;
    }

    static String row(String type, String what, String source) {
        return "| `" + PACKAGE + type + "` | `" + what + "` | " + source + " |";
    }

    ApiFixture stub(String name, String source) {
        stubs.put(name, source);
        return this;
    }

    ApiFixture plugin(String source) {
        plugin = source;
        return this;
    }

    /** Adds a line to the plugin's descriptor or its list of imported services. */
    ApiFixture line(String text) {
        lines.add(text);
        return this;
    }

    /** Appends a line to the page; a heading begins a new table. */
    ApiFixture page(String line) {
        page.add(line);
        return this;
    }

    ApiFixture without(String row) {
        if (!page.remove(row)) {
            throw new IllegalArgumentException("Not on the page: " + row);
        }
        return this;
    }

    List<String> findings() {
        try {
            Path library = Files.createDirectories(folder.resolve("library"));
            compile(library, PACKAGE, "", stubs);
            Path own = Files.createDirectories(folder.resolve("own"));
            compile(own, "shop.", "import com.atlassian.small.*;", Map.of("Reader", plugin));
            return ApiUsageValidator.findings(
                    ApiUsageDocument.of(page), PlatformStubs.read(library), new JarClasses(classes(own), lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(Path target, String packageName, String imports, Map<String, String> sources) {
        String head = "package " + packageName.substring(0, packageName.length() - 1) + ";" + imports;
        List<JavaFileObject> units = sources.entrySet().stream()
                .<JavaFileObject>map(source -> FixtureJar.unit(source.getKey(), head + source.getValue()))
                .toList();
        List<String> options = List.of(
                "-proc:none",
                "-d",
                target.toString(),
                "-cp",
                folder.resolve("library").toString());
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, units)
                .call()) {
            throw new IllegalStateException("Does not compile: " + sources);
        }
    }

    private static Map<String, ClassNode> classes(Path own) throws IOException {
        Map<String, ClassNode> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ClassNode type = JarClasses.type(Files.readAllBytes(file));
                classes.put(type.name, type);
            }
        }
        return classes;
    }
}
