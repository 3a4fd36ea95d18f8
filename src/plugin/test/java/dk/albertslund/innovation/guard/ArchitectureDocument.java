package dk.albertslund.innovation.guard;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks the parts of docs/architecture.md that would go stale: the picture is generated from docs/packages.puml, every
 * package has a row in the table, and the walks name classes that exist and call each other.
 */
final class ArchitectureDocument {
    static final String FILE = "docs/architecture.md";
    static final String DIAGRAM = "docs/packages.puml";
    private static final int MOST_STOPS = 8;
    private static final String BEGIN = "<!-- generated from packages.puml -->\n";
    private static final String END = "<!-- end -->";
    private static final Pattern BOX = Pattern.compile("(?m)^\\[(\\w+)] <<");
    private static final Pattern ARROW = Pattern.compile("(?m)^\\[(\\w+)] --> \\[(\\w+)]");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");
    private static final Pattern WALK = Pattern.compile("(?ms)^### (.+?)$(.+?)(?=^#|\\z)");
    private static final Pattern STOP = Pattern.compile("(?m)^\\d+\\. `(\\w+)` \\((\\w+)\\)");

    private final String text;
    private final List<String> packages;
    private final Map<String, Set<String>> uses = new LinkedHashMap<>();

    ArchitectureDocument(Project project) {
        this.text = project.text(FILE);
        String diagram = project.text(DIAGRAM);
        this.packages =
                BOX.matcher(diagram).results().map(found -> found.group(1)).toList();
        packages.forEach(name -> uses.put(name, new LinkedHashSet<>()));
        ARROW.matcher(diagram).results().forEach(found -> uses.get(found.group(1))
                .add(found.group(2)));
    }

    /** The picture as a mermaid block, without transitive arrows. */
    String picture() {
        StringBuilder picture = new StringBuilder("```mermaid\nflowchart TB\n");
        uses.forEach((from, targets) -> targets.stream()
                .filter(to -> !isReachedWithout(from, to))
                .forEach(to -> picture.append("  ")
                        .append(from)
                        .append(" --> ")
                        .append(to)
                        .append('\n')));
        return picture.append("```\n").toString();
    }

    private boolean isReachedWithout(String from, String to) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(uses.get(from));
        open.remove(to);
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return seen.contains(to);
    }

    List<String> pictureFindings() {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END, begin + 1);
        String drawn = begin < 0 || end < 0 ? "" : text.substring(begin + BEGIN.length(), end);
        return drawn.equals(picture())
                ? List.of()
                : List.of("Between the two comments of " + FILE + " put:\n" + picture());
    }

    List<String> tableFindings() {
        List<String> rows =
                ROW.matcher(text).results().map(found -> found.group(1)).toList();
        return rows.equals(packages)
                ? List.of()
                : List.of("The table of packages must list " + packages + ", but lists " + rows);
    }

    List<String> walkFindings(int walks, JavaClasses classes) {
        List<String> findings = new ArrayList<>();
        Map<String, List<Stop>> found = WALK.matcher(text)
                .results()
                .collect(Collectors.toMap(
                        walk -> walk.group(1), walk -> stops(walk.group(2)), (one, other) -> one, LinkedHashMap::new));
        found.values().removeIf(List::isEmpty);
        if (found.size() != walks) {
            findings.add("There must be " + walks + " walks, but there are " + found.keySet());
        }
        found.forEach((name, stops) -> new Walk(name, stops, classes).addFindings(findings));
        return findings;
    }

    private static List<Stop> stops(String section) {
        return STOP.matcher(section).results().map(Stop::of).toList();
    }

    private record Stop(String type, String room) {
        static Stop of(MatchResult found) {
            return new Stop(found.group(1), found.group(2));
        }
    }

    private record Walk(String name, List<Stop> stops, JavaClasses classes) {
        void addFindings(List<String> findings) {
            if (stops.size() > MOST_STOPS) {
                findings.add(name + " has " + stops.size() + " stops, at most " + MOST_STOPS + " are allowed");
            }
            Set<String> left = new HashSet<>();
            for (int index = 0; index < stops.size(); index++) {
                Stop stop = stops.get(index);
                String room = stop.room();
                if (index > 0 && !stops.get(index - 1).room().equals(room)) {
                    left.add(stops.get(index - 1).room());
                }
                if (left.contains(room)) {
                    findings.add(name + " returns to " + room + " with " + stop.type());
                }
                addFindings(findings, index, stop);
            }
        }

        private void addFindings(List<String> findings, int index, Stop stop) {
            Optional<JavaClass> type = find(stop);
            if (type.isEmpty()) {
                findings.add(name + ": there is no " + stop.type() + " in " + stop.room());
            } else if (index > 0
                    && stops.subList(0, index).stream()
                            .flatMap(before -> find(before).stream())
                            .noneMatch(before -> uses(before, type.get()) || uses(type.get(), before))) {
                findings.add(name + ": no earlier stop is connected with " + stop.type());
            }
        }

        private Optional<JavaClass> find(Stop stop) {
            String place = "dk.albertslund.innovation." + stop.room() + ".";
            return classes.stream()
                    .filter(type ->
                            type.getSimpleName().equals(stop.type()) && (type.getPackageName() + ".").startsWith(place))
                    .findFirst();
        }

        private static boolean uses(JavaClass from, JavaClass to) {
            return from.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> to.isAssignableTo(dependency
                                    .getTargetClass()
                                    .getBaseComponentType()
                                    .getName())
                            && dependency.getTargetClass().getName().startsWith("dk.albertslund"));
        }
    }
}
