package dk.albertslund.devhost.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An element of storage format.
 *
 * @param name with its prefix, for example {@code ac:link}
 * @param attributes by their names with prefix, in the text's order
 * @param line the line of the start tag, for messages
 */
record StorageElement(String name, Map<String, String> attributes, List<StorageNode> children, int line)
        implements StorageNode {
    @Override
    public String text() {
        return children.stream().map(StorageNode::text).collect(Collectors.joining());
    }

    /** The attribute's value, empty when it is missing. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<StorageElement> elements() {
        return children.stream()
                .filter(StorageElement.class::isInstance)
                .map(StorageElement.class::cast)
                .toList();
    }

    /** The first child of that name. */
    Optional<StorageElement> child(String childName) {
        return elements().stream()
                .filter(child -> child.name().equals(childName))
                .findFirst();
    }

    /** The exception for an element that Confluence knows and the host does not. */
    UnsupportedOperationException notImitated() {
        return new UnsupportedOperationException(
                "<" + name + "> in storage format, line " + line + ", is not imitated");
    }
}
