package dk.albertslund.devhost.plugin;

import static org.junit.Assert.assertEquals;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.devhost.BuiltJar;
import dk.albertslund.devhost.PluginRuntimeRule;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.springframework.stereotype.Component;

/** Compares the index files of the finished jar with the annotations of its classes. */
public class ScannerIndexTest {
    private static final String FOLDER = "META-INF/plugin-components/";

    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    @Test
    public void theIndexNamesEveryComponentAndNothingElse() throws IOException {
        InstalledPlugin plugin = engines.start(BuiltJar.path()).plugin();

        Set<String> annotated = classes(plugin)
                .filter(type -> type.isAnnotationPresent(Component.class))
                .map(type -> line(type, type.getAnnotation(Component.class).value()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(String.join("\n", annotated) + "\n", index(plugin, "component"));
    }

    @Test
    public void theIndexNamesEveryImportAndNothingElse() throws IOException {
        InstalledPlugin plugin = engines.start(BuiltJar.path()).plugin();

        Set<String> annotated = classes(plugin)
                .flatMap(type -> Stream.of(type.getDeclaredConstructors()))
                .flatMap(constructor -> Stream.of(constructor.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(ComponentImport.class))
                .map(ScannerIndexTest::importLine)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(String.join("\n", annotated) + "\n", index(plugin, "imports"));
    }

    private static Stream<Class<?>> classes(InstalledPlugin plugin) {
        List<String> names = plugin.classNames("");
        return names.stream().map(plugin::load);
    }

    private static String importLine(Parameter parameter) {
        return line(
                parameter.getType(),
                parameter.getAnnotation(ComponentImport.class).value());
    }

    private static String line(Class<?> type, String beanName) {
        return beanName.isEmpty() ? type.getName() : type.getName() + "#" + beanName;
    }

    /** Exact format: no heading, no empty line, no carriage return, a final line end. */
    private static String index(InstalledPlugin plugin, String file) throws IOException {
        return new String(plugin.resource(FOLDER + file).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    }
}
