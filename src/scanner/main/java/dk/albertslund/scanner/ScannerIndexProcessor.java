package dk.albertslund.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * An annotation processor that writes {@code META-INF/plugin-components/component} and {@code imports} from the
 * annotations of the classes, one entry per line, as Atlassian's Spring Scanner expects them. Atlassian's own Maven
 * plugin for this is not on Maven Central. What Atlassian's would index and this does not fails the build: left out
 * silently, a bean would be missing in Confluence.
 */
@SupportedAnnotationTypes("*")
public final class ScannerIndexProcessor extends AbstractProcessor {
    static final String COMPONENT = "org.springframework.stereotype.Component";
    static final String COMPONENT_IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    private static final String FOLDER = "META-INF/plugin-components/";
    private static final String SCANNERS_OWN = "com.atlassian.plugin.spring.scanner.annotation.";

    /** Other annotations that make beans or change them. */
    private static final Set<String> NOT_INDEXED = Set.of(
            "jakarta.inject.Named",
            "javax.inject.Named",
            "org.springframework.context.annotation.Configuration",
            "org.springframework.context.annotation.Primary",
            "org.springframework.context.annotation.Profile",
            "org.springframework.stereotype.Controller",
            "org.springframework.stereotype.Repository",
            "org.springframework.stereotype.Service");

    private final SortedSet<String> components = new TreeSet<>();
    private final SortedMap<String, String> imports = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                read(annotation, element);
            }
        }
        if (round.processingOver() && !round.errorRaised()) {
            write("component", components);
            write("imports", new TreeSet<>(imports.values()));
        }
        return false;
    }

    private void read(TypeElement annotation, Element element) {
        String name = annotation.getQualifiedName().toString();
        if (name.equals(COMPONENT)) {
            addComponent((TypeElement) element, beanName(element, annotation));
        } else if (name.equals(COMPONENT_IMPORT)) {
            addImport(element, beanName(element, annotation));
        } else if (name.startsWith(SCANNERS_OWN) || NOT_INDEXED.contains(name)) {
            refuse(element, "@" + annotation.getSimpleName() + " is not written into the index");
        }
    }

    private void addComponent(TypeElement type, String beanName) {
        boolean isInner = type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
        if (type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT) || isInner) {
            refuse(type, type.getSimpleName() + " is a component that nobody can make: abstract, or inside another");
            return;
        }
        components.add(binaryName(type) + beanName);
    }

    private void addImport(Element element, String beanName) {
        if (element.asType().getKind() != TypeKind.DECLARED) {
            refuse(element, "@ComponentImport stands on what is no service: " + element.asType());
            return;
        }
        String type = binaryName((TypeElement) ((DeclaredType) element.asType()).asElement());
        String other = imports.putIfAbsent(type, type + beanName);
        if (other != null && !other.equals(type + beanName)) {
            refuse(element, type + " is imported twice under different names, which makes two beans of one service");
        }
    }

    private String binaryName(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
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

    private void refuse(Element element, String reason) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, reason, element);
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
