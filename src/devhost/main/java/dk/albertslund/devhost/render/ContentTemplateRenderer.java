package dk.albertslund.devhost.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Renders a blueprint's content template to storage format: {@code <at:var>} becomes a value, {@code <at:i18n>} a
 * message. A value is escaped unless the template asks for it raw; a raw value must be well-formed itself.
 */
public final class ContentTemplateRenderer {
    private final UnaryOperator<String> texts;

    /** @param texts the text behind a language key */
    public ContentTemplateRenderer(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /**
     * The page's storage format. A name without a value leaves nothing.
     *
     * @throws StorageFormatException when the template or a raw value is not well-formed
     */
    public String fill(String template, Map<String, ?> values) {
        return StorageWriter.content(filled(StorageParser.parse(template), values));
    }

    private StorageElement filled(StorageElement element, Map<String, ?> values) {
        List<StorageNode> children = new ArrayList<>();
        for (StorageNode child : element.children()) {
            if (child instanceof StorageElement inner) {
                children.addAll(replaced(inner, values));
            } else {
                children.add(child);
            }
        }
        return new StorageElement(element.name(), element.attributes(), children, element.line());
    }

    private List<StorageNode> replaced(StorageElement element, Map<String, ?> values) {
        switch (element.name()) {
            case "at:i18n":
                return List.of(new StorageText(texts.apply(required(element, "at:key"))));
            case "at:var":
                Object value = values.get(required(element, "at:name"));
                String text = value == null ? "" : value.toString();
                return element.attribute("at:rawxhtml").equals("true")
                        ? StorageParser.parse(text).children()
                        : List.of(new StorageText(text));
            default:
                if (element.name().startsWith("at:")) {
                    throw element.notImitated();
                }
                return List.of(filled(element, values));
        }
    }

    private static String required(StorageElement element, String attribute) {
        if (element.attribute(attribute).isEmpty()) {
            throw new StorageFormatException(
                    "Line " + element.line() + ": <" + element.name() + "> has no " + attribute, null);
        }
        return element.attribute(attribute);
    }
}
