package dk.albertslund.devhost.browser;

import dk.albertslund.devhost.FixtureJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The plugin's jar with one more form, which has a picture, and a macro that shows it. */
final class PictureTestJar {
    static final String MACRO = "innovation-photos";
    private static final String PACKAGE = "package dk.albertslund.innovation.photos;\n";
    private static final String FORM = PACKAGE + """
            import dk.albertslund.innovation.form.*;
            import java.util.List;
            public final class PhotosForm implements FormKind {
                private static final FormDefinition DEFINITION = FormDefinition.of(
                        new Section("photos", List.of(Field.picture("photo")), List.of()));
                public String key() { return "photos"; }
                public FormDefinition definition() { return DEFINITION; }
                public List<Section> sectionsForMacro(String part) {
                    return part.equals("photos") ? sections() : List.of();
                }
            }
            """;
    private static final String MACRO_CLASS = PACKAGE + """
            import dk.albertslund.innovation.page.confluence.*;
            import java.util.Map;
            public final class PhotosMacro extends NetworkMacro {
                private final PhotosForm kind;
                private final NetworkFormRenderer forms;
                public PhotosMacro(MacroContextResolver contexts, PhotosForm kind, NetworkFormRenderer forms) {
                    super(contexts);
                    this.kind = kind;
                    this.forms = forms;
                }
                protected String render(Map<String, String> parameters, MacroContext context) {
                    return forms.render(forms.page(kind, "photos", context));
                }
            }
            """;

    private PictureTestJar() {}

    static Path of(Path jar, Path folder) {
        try {
            Path classes = Files.createDirectories(folder.resolve("photos"));
            compile(jar, classes);
            Path copy = Files.copy(jar, folder.resolve("innovation-networks-plugin-photos.jar"));
            try (FileSystem files = FileSystems.newFileSystem(copy)) {
                addClasses(classes, files);
                change(
                        files,
                        "META-INF/plugin-components/component",
                        "^",
                        "dk.albertslund.innovation.photos.PhotosForm\n");
                change(
                        files,
                        "atlassian-plugin.xml",
                        "</atlassian-plugin>",
                        "<xhtml-macro key=\"" + MACRO + "\" name=\"" + MACRO
                                + "\" class=\"dk.albertslund.innovation.photos.PhotosMacro\"><parameters/></xhtml-macro>"
                                + "</atlassian-plugin>");
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path jar, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units =
                List.of(FixtureJar.unit("PhotosForm", FORM), FixtureJar.unit("PhotosMacro", MACRO_CLASS));
        String classPath = jar + System.getProperty("path.separator") + System.getProperty("java.class.path");
        List<String> options = List.of("-proc:none", "-d", classes.toString(), "-cp", classPath);
        if (!compiler.getTask(null, null, null, options, null, units).call()) {
            throw new IllegalStateException("The form with a picture does not compile");
        }
    }

    private static void addClasses(Path classes, FileSystem files) throws IOException {
        try (Stream<Path> tree = Files.walk(classes)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                Path target = files.getPath(classes.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void change(FileSystem files, String name, String from, String to) throws IOException {
        Path file = files.getPath(name);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst(from, to));
    }
}
