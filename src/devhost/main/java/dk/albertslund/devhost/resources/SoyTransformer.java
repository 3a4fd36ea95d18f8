package dk.albertslund.devhost.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The transformer {@code soyTransformer}: compiles one file of Closure Templates to a script. Whether called templates
 * of other files exist is not checked. Of Confluence's own functions only {@code getText} is imitated. The compiler
 * needs the Guava of 2012 and Active Objects a current one, so it has its own class loader with the jars that the build
 * puts into {@code target/soy}.
 */
final class SoyTransformer {
    private static final String COMPILATION = "dk.albertslund.devhost.resources.soy.SoyCompiler";
    private static final ClassLoader COMPILER = loader();

    private final BinaryOperator<String> compilation;

    SoyTransformer(JsI18nTransformer texts) {
        BinaryOperator<String> literals = (kind, key) -> kind.equals("pattern") ? texts.pattern(key) : texts.text(key);
        compilation = compilation(literals);
    }

    /**
     * The script.
     *
     * @throws IllegalArgumentException naming the file and, where the compiler knows it, the line
     */
    String transform(String file, String source) {
        return compilation.apply(file, source);
    }

    @SuppressWarnings("unchecked")
    private static BinaryOperator<String> compilation(BinaryOperator<String> literals) {
        try {
            return (BinaryOperator<String>) COMPILER.loadClass(COMPILATION)
                    .getConstructor(BinaryOperator.class)
                    .newInstance(literals);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The Soy compiler does not start; is target/soy there?", e);
        }
    }

    private static ClassLoader loader() {
        Path folder = Path.of(System.getProperty("devhost.soy", "target/soy"));
        try (Stream<Path> jars = Files.list(folder)) {
            URL own = SoyTransformer.class.getProtectionDomain().getCodeSource().getLocation();
            List<URL> places =
                    Stream.concat(Stream.of(own), jars.map(SoyTransformer::url)).toList();
            return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException("No folder " + folder.toAbsolutePath() + ": the build makes it", e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Every file has a URL", e);
        }
    }
}
