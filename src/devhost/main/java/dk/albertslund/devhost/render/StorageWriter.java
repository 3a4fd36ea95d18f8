package dk.albertslund.devhost.render;

import java.util.Set;
import java.util.stream.Collectors;

/** Writes a tree as storage format. */
final class StorageWriter {
    private static final Set<String> PLAIN_TEXT = Set.of("ac:plain-text-body", "ac:plain-text-link-body");

    private StorageWriter() {}

    /** The element's content without its own tags. */
    static String content(StorageElement element) {
        return element.children().stream().map(StorageWriter::write).collect(Collectors.joining());
    }

    private static String write(StorageNode node) {
        if (node instanceof StorageText text) {
            return encode(text.text());
        }
        StorageElement element = (StorageElement) node;
        StringBuilder out = new StringBuilder("<").append(element.name());
        element.attributes().forEach((name, value) -> out.append(' ')
                .append(name)
                .append("=\"")
                .append(encode(value).replace("\"", "&quot;"))
                .append('"'));
        if (element.children().isEmpty()) {
            return out.append("/>").toString();
        }
        String content = PLAIN_TEXT.contains(element.name())
                ? "<![CDATA[" + element.text().replace("]]>", "]]]]><![CDATA[>") + "]]>"
                : content(element);
        return out.append('>')
                .append(content)
                .append("</")
                .append(element.name())
                .append('>')
                .toString();
    }

    private static String encode(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
