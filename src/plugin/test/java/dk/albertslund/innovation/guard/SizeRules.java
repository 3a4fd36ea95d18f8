package dk.albertslund.innovation.guard;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long classes and methods may be, in lines, and how many classes a package may have. */
final class SizeRules {
    private static final Size CLASSES = new Size("class", 300, 200);
    private static final Size METHODS = new Size("method", 40, 20);

    private static final int MOST_CLASSES = 40;
    /** The most lines of the file that defines an exercise; what is derived from its form has its own class. */
    private static final int MOST_LINES_OF_EXERCISE = 120;

    private SizeRules() {}

    /** @param usual the most lines that 95 of 100 may have */
    private record Size(String what, int most, int usual) {
        List<String> findings(List<Part> parts) {
            List<String> findings = new ArrayList<>();
            parts.stream()
                    .filter(part -> part.lines > most)
                    .forEach(part -> findings.add(
                            "The " + what + " " + part.name + " has " + part.lines + " lines; the most is " + most));
            if (usualSize(parts) > usual) {
                findings.add("5 % of all have " + usualSize(parts) + " lines or more per " + what
                        + "; the usual size is " + usual);
            }
            return findings;
        }
    }

    private record Part(String name, int lines) {}

    static List<String> findings(Project project) {
        return Stream.of(
                        CLASSES.findings(classes(project)),
                        METHODS.findings(methods(project)),
                        packageFindings(project),
                        exerciseFindings(project))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> packageFindings(Project project) {
        Path sources = project.file(Project.SOURCES);
        return project.files(Project.SOURCES, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(
                        file -> sources.relativize(file.getParent()).toString().replace('/', '.'),
                        TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .filter(counted -> counted.getValue() > MOST_CLASSES)
                .map(counted -> "The package " + counted.getKey() + " has " + counted.getValue()
                        + " classes; the most is " + MOST_CLASSES)
                .toList();
    }

    private static List<String> exerciseFindings(Project project) {
        return project.files(Project.SOURCES, "Form.java").stream()
                .filter(file -> TextsInUse.java(file).findAll(ClassOrInterfaceDeclaration.class).stream()
                        .flatMap(type -> type.getExtendedTypes().stream())
                        .anyMatch(type -> type.getNameAsString().equals("ExerciseForm")))
                .map(file -> new Part(file.getFileName().toString(), lines(TextsInUse.java(file))))
                .filter(part -> part.lines > MOST_LINES_OF_EXERCISE)
                .map(part -> part.name + " has " + part.lines + " lines; the most of an exercise is "
                        + MOST_LINES_OF_EXERCISE)
                .toList();
    }

    /** Summary for the build log. */
    static String summary(Project project) {
        return "95 % of the classes have at most " + usualSize(classes(project)) + " lines, of the methods "
                + usualSize(methods(project));
    }

    private static List<Part> classes(Project project) {
        return parts(project, node -> node instanceof TypeDeclaration<?> type ? type.getNameAsString() : "");
    }

    private static List<Part> methods(Project project) {
        return parts(project, node -> node instanceof CallableDeclaration<?> method ? method.getNameAsString() : "");
    }

    /** @param name empty for a part of another kind */
    private static List<Part> parts(Project project, Function<Node, String> name) {
        return project.files(Project.SOURCES, ".java").stream()
                .flatMap(file -> TextsInUse.java(file).findAll(Node.class).stream())
                .filter(node -> !name.apply(node).isEmpty())
                .map(node -> new Part(name.apply(node), lines(node)))
                .toList();
    }

    /** Excludes the Javadoc. */
    private static int lines(Node node) {
        Range range = node.getRange().orElseThrow();
        return range.end.line - range.begin.line + 1;
    }

    private static int usualSize(List<Part> parts) {
        List<Integer> sizes = parts.stream().map(Part::lines).sorted().toList();
        return sizes.isEmpty() ? 0 : sizes.get((int) Math.ceil(sizes.size() * 0.95) - 1);
    }
}
