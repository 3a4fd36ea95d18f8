package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.albertslund.innovation.form.FormKind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Runs the command for a new exercise on a copy of the project, then all guards on the result. */
public class NewExerciseTest {
    private static final String COMMAND = "src/scaffold/NewExercise.java";
    private static final String TYPE = "dk.albertslund.innovation.brainstorm.BrainstormForm";
    private static final String MACRO = "dk.albertslund.innovation.brainstorm.confluence.BrainstormMacro";
    private static final Pattern RECIPE =
            Pattern.compile("(?s)<!-- written by NewExercise, for the name brainstorm -->(.+?)<!-- end -->");
    private static final Pattern FILE = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
    private static final List<String> COPIED = List.of(
            "atlassian-plugin.xml",
            "README.md",
            "docs",
            "i18n",
            "src/plugin/main",
            Project.BUNDLES,
            "src/devhost/test/java/dk/albertslund/devhost/running",
            "src/devhost/test/resources/macros",
            "src/devhost/test/resources/permissions");

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Project copy;
    private static Path command;
    private static List<String> printed;

    @BeforeClass
    public static void anExerciseInACopyOfTheProject() throws Exception {
        copy = new Project(FOLDER.newFolder("copy").toPath());
        for (String part : COPIED) {
            try (Stream<Path> files = Files.walk(Project.ours().file(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = copy.file(Project.ours().nameOf(file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        command = compile("command", List.of(Project.ours().file(COMMAND)));
        printed = run("brainstorm");
    }

    private static List<String> run(String name) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setProperty("java.awt.headless", "true");
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {command.toUri().toURL()})) {
            String[] arguments = {
                name, "Id\u00e9storm", "Brainstorm", copy.root().toString()
            };
            loader.loadClass("NewExercise").getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Path compile(String name, List<Path> sources) throws Exception {
        Path classes = FOLDER.newFolder(name).toPath();
        String[] arguments = Stream.concat(
                        Stream.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                        sources.stream().map(Path::toString))
                .toArray(String[]::new);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
        return classes;
    }

    @Test
    public void theRecipeNamesEveryFileThatIsWritten() {
        String recipe = RECIPE.matcher(Project.ours().text("docs/contributing.md"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining());

        assertEquals(
                String.join("\n", printed),
                FILE.matcher(recipe).results().map(found -> found.group(1)).collect(Collectors.joining("\n")));
    }

    @Test
    public void whatIsWrittenCompilesAndKeepsToTheDrawing() throws Exception {
        List<Path> sources = copy.files(Project.SOURCES + "/dk/albertslund/innovation/brainstorm", ".java");
        Path classes = compile("exercise", sources);

        Architecture.asDrawnIn(copy.file(ArchitectureDocument.DIAGRAM))
                .check(new ClassFileImporter().importPath(classes));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            FormKind kind = (FormKind) loader.loadClass(TYPE).getConstructor().newInstance();
            Set<String> keys = StableKeys.of(Descriptor.of(copy), List.of());
            StableKeys.of(kind).forEach(keys::add);
            keys.removeIf(key -> !key.contains("brainstorm"));
            List<String> listed = copy.text(StableKeys.FILE)
                    .lines()
                    .filter(line -> line.contains("brainstorm"))
                    .toList();

            assertEquals(List.copyOf(keys), listed);
        }
    }

    @Test
    public void everyGuardAcceptsWhatIsWritten() {
        ArchitectureDocument document = new ArchitectureDocument(copy);

        assertEquals(List.of("There is no class " + MACRO), DescriptorRules.findings(copy));
        assertEquals(List.of(), PictureRules.findings(copy));
        assertEquals(List.of(), LanguageRules.findings(copy));
        assertEquals(List.of(), TemplateRules.findings(copy));
        assertEquals(List.of(), document.pictureFindings());
        assertEquals(List.of(), document.tableFindings());
    }

    @Test
    public void anExerciseThatIsThereIsNotWrittenAgain() {
        InvocationTargetException fault = assertThrows(InvocationTargetException.class, () -> run("question"));

        assertEquals("There is a question already", fault.getCause().getMessage());
    }
}
