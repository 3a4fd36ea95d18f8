package dk.albertslund.devhost;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A small plugin, compiled and packed in the test. */
public final class FixtureJar {
    public static final String KEY = "dk.example.fixture";
    private static final String SPRING = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:scan="http://www.atlassian.com/schema/atlassian-scanner/2"><scan:scan-indexes/></beans>
            """;

    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final StringBuilder modules = new StringBuilder();
    private String imports = "org.slf4j,com.atlassian.confluence.macro,com.atlassian.confluence.content.render.xhtml,"
            + "com.atlassian.confluence.renderer,"
            + "com.atlassian.confluence.core,com.atlassian.sal.api.message,com.atlassian.sal.api.user,"
            + "com.atlassian.activeobjects.external,com.atlassian.sal.api.transaction,net.java.ao,net.java.ao.schema,"
            + "com.atlassian.event.api,com.atlassian.confluence.plugin.services,org.springframework.beans.factory,"
            + "jakarta.inject";

    public FixtureJar() {
        files.put("META-INF/spring/plugin-context.xml", SPRING);
    }

    /** Adds a class to the package {@code fixture}, with the usual imports. */
    public FixtureJar source(String simpleName, String body) {
        sources.put(simpleName, """
                package fixture;
                import com.atlassian.activeobjects.external.*;
                import com.atlassian.confluence.content.render.xhtml.*;
                import com.atlassian.confluence.macro.*;
                import com.atlassian.confluence.plugin.services.*;
                import com.atlassian.event.api.*;
                import com.atlassian.sal.api.message.*;
                import com.atlassian.sal.api.user.*;
                import java.util.*;
                import net.java.ao.*;
                import org.springframework.beans.factory.*;
                """ + body);
        return this;
    }

    /** A macro that returns the value of the Java expression, which may use {@code parameters, body, context}. */
    public FixtureJar macro(String name, String bodyType, String expression) {
        String simpleName = "Macro" + sources.size();
        return source(simpleName, """
                        public class %s implements Macro {
                            public String execute(
                                    Map<String, String> parameters, String body, ConversionContext context)
                                    throws MacroExecutionException {
                                return %s;
                            }
                            public BodyType getBodyType() { return BodyType.%s; }
                            public OutputType getOutputType() { return OutputType.BLOCK; }
                            static String fail(RuntimeException e) { throw e; }
                            static String refuse(String text) throws MacroExecutionException {
                                throw new MacroExecutionException(text);
                            }
                        }
                        """.formatted(simpleName, expression, bodyType))
                .module("<xhtml-macro key=\"" + name + "\" name=\"" + name + "\" class=\"fixture." + simpleName
                        + "\"><parameters/></xhtml-macro>");
    }

    public FixtureJar module(String xml) {
        modules.append(xml).append('\n');
        return this;
    }

    public FixtureJar file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Lines of the index of beans. */
    public FixtureJar components(String... lines) {
        return file("META-INF/plugin-components/component", String.join("\n", lines) + "\n");
    }

    /** Lines of the index of imported services. */
    public FixtureJar imports(String... lines) {
        return file("META-INF/plugin-components/imports", String.join("\n", lines) + "\n");
    }

    /** Also imports this package. */
    public FixtureJar importPackage(String name) {
        imports += "," + name;
        return this;
    }

    public FixtureJar without(String path) {
        files.remove(path);
        return this;
    }

    /** Compiles and packs. */
    public Path build(Path folder) {
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            compile(classes);
            Path jar = folder.resolve("fixture.jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
                files.putIfAbsent("atlassian-plugin.xml", descriptor());
                for (Map.Entry<String, String> file : files.entrySet()) {
                    add(out, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
                }
                addClasses(out, classes);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(Path classes) {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = sources.entrySet().stream()
                .<JavaFileObject>map(source -> unit(source.getKey(), source.getValue()))
                .toList();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        if (!compiler.getTask(null, null, null, options, null, units).call()) {
            throw new IllegalStateException("The fixture does not compile");
        }
    }

    /** A source for the compiler. */
    public static JavaFileObject unit(String simpleName, String source) {
        return new SimpleJavaFileObject(
                URI.create("string:///fixture/" + simpleName + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", KEY);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", KEY);
        main.putValue("Import-Package", imports);
        return manifest;
    }

    private String descriptor() {
        return "<atlassian-plugin key=\"" + KEY + "\" name=\"Fixture\" plugins-version=\"2\">"
                + "<plugin-info><version>1.0.0</version></plugin-info>" + modules + "</atlassian-plugin>";
    }

    private static void addClasses(JarOutputStream out, Path classes) throws IOException {
        try (Stream<Path> tree = Files.walk(classes)) {
            for (Path file : tree.filter(Files::isRegularFile).collect(Collectors.toList())) {
                add(out, classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    private static void add(OutputStream out, String path, byte[] content) throws IOException {
        ((JarOutputStream) out).putNextEntry(new ZipEntry(path));
        out.write(content);
        ((JarOutputStream) out).closeEntry();
    }
}
