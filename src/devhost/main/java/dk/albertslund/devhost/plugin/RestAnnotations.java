package dk.albertslund.devhost.plugin;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/**
 * Whether a class has {@code @Path} or {@code @Provider}, read from its byte code as Confluence does, so that a class
 * that is no resource need not be loadable.
 */
public final class RestAnnotations {
    private RestAnnotations() {}

    /** Reads the class file to its end. */
    public static boolean areIn(InputStream classFile) {
        try (InputStream in = classFile) {
            AnnotationMetadata type = new SimpleMetadataReaderFactory(RestAnnotations.class.getClassLoader())
                    .getMetadataReader(new ByteArrayResource(in.readAllBytes()))
                    .getAnnotationMetadata();
            return type.isConcrete()
                    && (type.hasAnnotation(Path.class.getName()) || type.hasAnnotation(Provider.class.getName()));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read a class file", e);
        }
    }
}
