package dk.albertslund.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes {@code META-INF/plugin-components/component} and {@code imports} from the annotations on the classes, one entry
 * a line, as Atlassian's Spring Scanner expects them. Atlassian's own Maven plugin for this is not on Maven Central.
 */
@SupportedAnnotationTypes({IndexWriter.COMPONENT, IndexWriter.COMPONENT_IMPORT})
public final class IndexWriter extends AbstractProcessor {
    static final String COMPONENT = "org.springframework.stereotype.Component";
    static final String COMPONENT_IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    private static final String FOLDER = "META-INF/plugin-components/";

    private final SortedSet<String> components = new TreeSet<>();
    private final SortedSet<String> imports = new TreeSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            boolean isComponent = annotation.getQualifiedName().contentEquals(COMPONENT);
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                String type = isComponent
                        ? processingEnv
                                .getElementUtils()
                                .getBinaryName((TypeElement) element)
                                .toString()
                        : element.asType().toString();
                (isComponent ? components : imports).add(type + beanName(element, annotation));
            }
        }
        if (round.processingOver()) {
            write("component", components);
            write("imports", imports);
        }
        return false;
    }

    private static String beanName(Element element, TypeElement annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (!mirror.getAnnotationType().asElement().equals(annotation)) {
                continue;
            }
            for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
                    mirror.getElementValues().entrySet()) {
                String name = String.valueOf(value.getValue().getValue());
                if (value.getKey().getSimpleName().contentEquals("value") && !name.isEmpty()) {
                    return "#" + name;
                }
            }
        }
        return "";
    }

    private void write(String name, SortedSet<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try (Writer out = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + name)
                .openWriter()) {
            for (String line : lines) {
                out.write(line + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + FOLDER + name, e);
        }
    }
}
