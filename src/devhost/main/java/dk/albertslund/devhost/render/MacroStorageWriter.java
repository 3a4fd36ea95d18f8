package dk.albertslund.devhost.render;

import java.util.List;
import java.util.Map;

/** Writes the storage format of a macro without a body, as the macro browser inserts it. */
public final class MacroStorageWriter {
    private MacroStorageWriter() {}

    /** Parameters in the map's order; one without a value is left out, as Confluence does. */
    public static String of(String macroName, Map<String, String> parameters) {
        List<StorageNode> children = parameters.entrySet().stream()
                .filter(parameter ->
                        parameter.getValue() != null && !parameter.getValue().isEmpty())
                .<StorageNode>map(parameter -> element(
                        "ac:parameter",
                        Map.of("ac:name", parameter.getKey()),
                        List.of(new StorageText(parameter.getValue()))))
                .toList();
        StorageElement macro = element("ac:structured-macro", Map.of("ac:name", macroName), children);
        return StorageWriter.content(element("page", Map.of(), List.of(macro)));
    }

    private static StorageElement element(String name, Map<String, String> attributes, List<StorageNode> children) {
        return new StorageElement(name, attributes, children, 1);
    }
}
