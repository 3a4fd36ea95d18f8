package dk.albertslund.scanner;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What the processor writes to {@code META-INF/plugin-components} for annotated classes. */
public class ScannerIndexProcessorTest {
    private static final String IMPORTS = "com.atlassian.plugin.spring.scanner.annotation.imports";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<JavaFileObject> sources = new ArrayList<>();

    @Before
    public void addAnnotations() {
        source(
                "org.springframework.stereotype",
                "Component",
                "public @interface Component { String value() default \"\"; }");
        source("org.springframework.stereotype", "Service", "public @interface Service {}");
        source(IMPORTS, "ComponentImport", "public @interface ComponentImport { String value() default \"\"; }");
        source(IMPORTS, "ConfluenceImport", "public @interface ConfluenceImport {}");
        source("wiki", "Pages", "public interface Pages<T> { interface Inner {} }");
        source("wiki", "Users", "public interface Users {}");
    }

    @Test
    public void componentsStandSortedUnderTheirBinaryNameWithTheirBeansName() throws IOException {
        ours("B", "@Component(\"second\") public class B {}");
        ours("A", "@Component public class A { @Component public static class Nested {} }");

        assertEquals("", compile());

        assertEquals("ours.A\nours.A$Nested\nours.B#second\n", index("component"));
        assertFalse(Files.exists(file("imports")));
    }

    @Test
    public void eachImportedServiceStandsOnceWithoutItsTypeArguments() throws IOException {
        ours(
                "A",
                "public class A { A(@ComponentImport(\"wikiUsers\") Users users,"
                        + " @ComponentImport Pages<String> pages, @ComponentImport Pages.Inner inner) {} }");
        ours("B", "public class B { B(@ComponentImport Pages<Integer> pages) {} }");

        assertEquals("", compile());

        assertEquals("wiki.Pages\nwiki.Pages$Inner\nwiki.Users#wikiUsers\n", index("imports"));
        assertFalse(Files.exists(file("component")));
    }

    @Test
    public void aServiceUnderTwoNamesStopsTheBuild() throws IOException {
        ours("A", "public class A { A(@ComponentImport Users users) {} }");
        ours("B", "public class B { B(@ComponentImport(\"other\") Users users) {} }");

        assertRefused("wiki.Users is imported twice under different names");
    }

    @Test
    public void aComponentThatNobodyCanMakeStopsTheBuild() throws IOException {
        ours("A", "@Component public abstract class A {}");

        assertRefused("A is a component that nobody can make");
    }

    @Test
    public void aComponentInsideAnInstanceStopsTheBuild() throws IOException {
        ours("A", "public class A { @Component public class Inner {} }");

        assertRefused("Inner is a component that nobody can make");
    }

    @Test
    public void annotationsThatWouldBeLeftOutStopTheBuild() throws IOException {
        ours("A", "@org.springframework.stereotype.Service public class A {}");
        ours("B", "public class B { B(@" + IMPORTS + ".ConfluenceImport Users users) {} }");

        assertRefused("@Service is not written into the index");
        assertRefused("@ConfluenceImport is not written into the index");
    }

    private void ours(String simpleName, String body) {
        source(
                "ours",
                simpleName,
                "import org.springframework.stereotype.*; import " + IMPORTS + ".*; import wiki.*; " + body);
    }

    private void source(String packageName, String simpleName, String body) {
        URI name = URI.create("string:///" + packageName.replace('.', '/') + "/" + simpleName + ".java");
        sources.add(new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "package " + packageName + "; " + body;
            }
        });
    }

    private void assertRefused(String reason) throws IOException {
        String errors = compile();

        assertTrue(errors, errors.contains(reason));
        assertFalse(Files.exists(file("component")));
        assertFalse(Files.exists(file("imports")));
    }

    /** What the compiler complains about. */
    private String compile() {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of("-d", folder.getRoot().toString());
        CompilationTask task =
                ToolProvider.getSystemJavaCompiler().getTask(null, null, problems, options, null, sources);
        task.setProcessors(List.of(new ScannerIndexProcessor()));
        task.call();
        return String.join(
                "\n",
                problems.getDiagnostics().stream()
                        .map(problem -> problem.getMessage(Locale.ROOT))
                        .toList());
    }

    private String index(String name) throws IOException {
        return Files.readString(file(name), StandardCharsets.UTF_8);
    }

    private Path file(String name) {
        return folder.getRoot().toPath().resolve("META-INF/plugin-components").resolve(name);
    }
}
