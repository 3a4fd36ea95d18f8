package dk.albertslund.devhost.running;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.MethodMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/**
 * All entry points of a plugin: REST methods by their annotations, and modules of the descriptor that handle requests or run
 * scheduled.
 */
public final class PluginEntryPoints {
    private PluginEntryPoints() {}

    static SortedSet<String> of(InstalledPlugin plugin, java.nio.file.Path jar) {
        SortedSet<String> names = new TreeSet<>(restMethods(jar));
        plugin.modules("servlet").forEach(module -> PluginXmlParser.children(module.element(), "url-pattern")
                .forEach(pattern ->
                        names.add("servlet " + pattern.getTextContent().strip())));
        plugin.modules("xhtml-macro")
                .forEach(module -> names.add("macro " + module.element().getAttribute("name")));
        Stream.of("web-panel", "job-config").forEach(type -> plugin.modules(type).stream()
                .map(PluginModule::key)
                .forEach(key -> names.add((type.equals("web-panel") ? "panel " : "job ") + key)));
        return names;
    }

    public static SortedSet<String> restMethods(java.nio.file.Path jar) {
        SortedSet<String> methods = new TreeSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .map(entry -> read(file, entry))
                    .filter(type -> type.hasAnnotation(Path.class.getName()) && type.isConcrete())
                    .forEach(type -> type.getDeclaredMethods().stream()
                            .filter(method -> method.isAnnotated(HttpMethod.class.getName())
                                    || method.isAnnotated(Path.class.getName()))
                            .forEach(method -> methods.add(named(type, method))));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + jar, e);
        }
        return methods;
    }

    private static AnnotationMetadata read(JarFile file, JarEntry entry) {
        try {
            byte[] bytes = file.getInputStream(entry).readAllBytes();
            return new SimpleMetadataReaderFactory(PluginEntryPoints.class.getClassLoader())
                    .getMetadataReader(new ByteArrayResource(bytes))
                    .getAnnotationMetadata();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + entry.getName(), e);
        }
    }

    /** Sub-resource locators have no HTTP method and are not supported here. */
    private static String named(AnnotationMetadata type, MethodMetadata method) {
        String verb = value(method, HttpMethod.class);
        return (verb.isEmpty() ? "ANY" : verb) + " " + value(type, Path.class) + value(method, Path.class);
    }

    private static String value(AnnotatedTypeMetadata annotated, Class<?> annotation) {
        Map<String, Object> values = annotated.getAnnotationAttributes(annotation.getName());
        return values == null ? "" : values.get("value").toString();
    }
}
