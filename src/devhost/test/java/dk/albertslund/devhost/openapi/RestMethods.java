package dk.albertslund.devhost.openapi;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The REST methods of the built jar, as their annotations say. */
final class RestMethods implements AutoCloseable {
    /** @param path below the address of the REST API, with names of parameters in braces */
    record RestMethod(String verb, String path, Method method) {
        boolean matches(String verb, String path) {
            return this.verb.equals(verb) && path.matches(this.path.replaceAll("\\{[a-zA-Z]+}", "[^/]+"));
        }
    }

    private final java.nio.file.Path jar;
    private final URLClassLoader classes;

    RestMethods(java.nio.file.Path jar) throws IOException {
        this.jar = jar;
        this.classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, RestMethods.class.getClassLoader());
    }

    /** By path and verb. */
    List<RestMethod> all() throws IOException {
        List<RestMethod> found = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith("Resource.class"))
                    .map(name -> load(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .forEach(type -> found.addAll(of(type)));
        }
        found.sort(Comparator.comparing(RestMethod::path).thenComparing(RestMethod::verb));
        return found;
    }

    Class<?> load(String name) {
        try {
            return classes.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The jar has no class " + name, e);
        }
    }

    private static List<RestMethod> of(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(verb -> verb != null)
                        .map(verb -> new RestMethod(verb.value(), path(type, method), method)))
                .toList();
    }

    private static String path(Class<?> type, Method method) {
        Path below = method.getAnnotation(Path.class);
        return type.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
