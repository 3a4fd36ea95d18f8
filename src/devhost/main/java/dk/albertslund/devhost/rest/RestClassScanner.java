package dk.albertslund.devhost.rest;

import dk.albertslund.devhost.plugin.RestAnnotations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Finds classes with {@code @Path} or {@code @Provider} in a jar by their byte code, as Confluence does. */
final class RestClassScanner {
    private static final String CLASS = ".class";

    private final java.nio.file.Path jar;

    RestClassScanner(java.nio.file.Path jar) {
        this.jar = jar;
    }

    /** The classes of these packages and their subpackages, sorted; of the whole jar when none is named. */
    List<String> in(List<String> packages) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> entry.getName().endsWith(CLASS) && isIn(packages, entry.getName()))
                    .filter(entry -> isRest(file, entry))
                    .map(entry -> entry.getName().replace(CLASS, "").replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + jar, e);
        }
    }

    private static boolean isIn(List<String> packages, String entry) {
        return packages.isEmpty() || packages.stream().anyMatch(name -> entry.startsWith(name.replace('.', '/') + "/"));
    }

    private static boolean isRest(JarFile file, JarEntry entry) {
        try {
            return RestAnnotations.areIn(file.getInputStream(entry));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + entry.getName(), e);
        }
    }
}
