package dk.albertslund.innovation.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Elements, attributes and values that the platform reads in the descriptor, from {@code descriptor-shape.txt}.
 */
final class DescriptorShape {
    static final String FILE = "src/plugin/test/resources/guard/descriptor-shape.txt";
    private static final String ROOT = "atlassian-plugin";

    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();

    /** An element's attributes with their allowed values; an attribute without values allows any. */
    private record Shape(Map<String, List<String>> attributes, Set<String> needed, boolean isNeeded) {
        static Shape of(String attributes, boolean isNeeded) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            List<String> words = Stream.of(attributes.strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            words.forEach(word -> values.put(name(word), values(word)));
            Stream<String> needed =
                    words.stream().filter(word -> word.startsWith("*")).map(Shape::name);
            return new Shape(values, Set.copyOf(needed.toList()), isNeeded);
        }

        private static String name(String word) {
            return word.replaceFirst("^\\*", "").replaceFirst("=.*", "");
        }

        private static List<String> values(String word) {
            return word.contains("=")
                    ? Arrays.asList(word.replaceFirst(".*?=", "").split(","))
                    : List.of();
        }
    }

    private DescriptorShape(String table) {
        table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .forEach(cells -> {
                    String path = cells[0].strip();
                    shapes.put(path.replace("!", ""), Shape.of(cells[1], path.endsWith("!")));
                });
    }

    static List<String> findings(Descriptor descriptor, String table) {
        DescriptorShape shape = new DescriptorShape(table);
        shape.check(ROOT, descriptor.root());
        return shape.findings;
    }

    /** Lines without a source. */
    static List<String> withoutSource(String table) {
        List<String> sources = table.lines()
                .filter(line -> line.matches("# \\[\\w+].*"))
                .map(line -> line.replaceFirst("# (\\[\\w+]).*", "$1"))
                .toList();
        return table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .filter(line -> !sources.contains(line.replaceFirst(".*\\|", "").strip()))
                .toList();
    }

    private void check(String path, Element element) {
        checkAttributes(path, element);
        List<String> children = new ArrayList<>();
        Descriptor.children(element).forEach(child -> {
            String name = child.getTagName();
            children.add(name);
            String below = path.equals(ROOT) ? name : name.equals(element.getTagName()) ? path : path + "/" + name;
            if (shapes.containsKey(below)) {
                check(below, child);
            } else {
                findings.add("Nobody reads <" + name + "> in " + place(path, element));
            }
        });
        needed(path)
                .filter(name -> !children.contains(name))
                .forEach(name -> findings.add("There is no <" + name + "> in " + place(path, element)));
    }

    private Stream<String> needed(String path) {
        String folder = path.equals(ROOT) ? "" : path + "/";
        return shapes.entrySet().stream()
                .filter(entry -> entry.getValue().isNeeded() && entry.getKey().startsWith(folder))
                .map(entry -> entry.getKey().substring(folder.length()))
                .filter(name -> !name.contains("/"));
    }

    private void checkAttributes(String path, Element element) {
        Shape shape = shapes.get(path);
        Descriptor.attributes(element).forEach((name, value) -> {
            List<String> values = shape.attributes().get(name);
            if (values == null) {
                findings.add("Nobody reads the attribute " + name + " of " + place(path, element));
            } else if (!values.isEmpty() && !values.contains(value)) {
                findings.add("The attribute " + name + " of " + place(path, element) + " may be one of " + values
                        + ", not " + value);
            }
        });
        shape.needed().stream()
                .filter(name -> !element.hasAttribute(name))
                .sorted()
                .forEach(name -> findings.add("The attribute " + name + " is missing at " + place(path, element)));
    }

    private static String place(String path, Element element) {
        String key = element.getAttribute("key");
        return key.isEmpty() ? path : path + " " + key;
    }
}
