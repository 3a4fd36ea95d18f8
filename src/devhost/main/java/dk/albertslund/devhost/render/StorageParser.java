package dk.albertslund.devhost.render;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Parses storage format strictly: ill-formed text is refused with line and column. The prefixes {@code ac}, {@code ri}
 * and {@code at} and XHTML's named entities need no declaration; nothing outside the text is ever read.
 */
final class StorageParser {
    static final int LONGEST = 10_000_000;
    static final int DEEPEST = 200;

    private static final String NAMESPACE = "http://www.atlassian.com/schema/confluence/4/";
    /** One line each, so that the text itself begins at line 3, column 1. */
    private static final String BEFORE = "<!DOCTYPE storage SYSTEM \"xhtml-entities.dtd\">\n<storage xmlns:ac=\""
            + NAMESPACE + "ac/\" xmlns:ri=\"" + NAMESPACE + "ri/\" xmlns:at=\"" + NAMESPACE + "at/\">\n";

    private static final String AFTER = "</storage>";
    private static final int LINES_BEFORE = 2;

    private static final XMLInputFactory READERS = readers();

    private StorageParser() {}

    private static XMLInputFactory readers() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST + 1);
        factory.setProperty(
                WstxInputProperties.P_DTD_RESOLVER, (XMLResolver) (publicId, systemId, base, name) -> entities());
        return factory;
    }

    private static InputStream entities() {
        return StorageParser.class.getResourceAsStream("/xhtml-entities.dtd");
    }

    /**
     * The text as a tree, under an element that is not in it.
     *
     * @throws StorageFormatException when it is not well-formed, too long or too deep
     */
    static StorageElement parse(String storage) {
        if (storage.length() > LONGEST) {
            throw new StorageFormatException(
                    "The text has " + storage.length() + " characters; " + LONGEST + " are allowed", null);
        }
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new StringReader(BEFORE + storage + AFTER));
            while (reader.next() != XMLStreamReader.START_ELEMENT) {
                // Skips the document type
            }
            StorageElement root = element(reader);
            while (reader.hasNext()) {
                reader.next();
            }
            return withoutFirstLineBreak(root);
        } catch (XMLStreamException e) {
            throw new StorageFormatException(position(e.getLocation()) + firstLine(e.getMessage()), e);
        }
    }

    private static StorageElement element(XMLStreamReader reader) throws XMLStreamException {
        String name = name(reader.getPrefix(), reader.getLocalName());
        int line = reader.getLocation().getLineNumber() - LINES_BEFORE;
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
        List<StorageNode> children = new ArrayList<>();
        while (true) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> children.add(element(reader));
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    children.add(new StorageText(reader.getText()));
                case XMLStreamReader.END_ELEMENT -> {
                    return new StorageElement(name, attributes, List.copyOf(children), line);
                }
                default -> {
                    // Comments and instructions are not shown
                }
            }
        }
    }

    private static String name(String prefix, String localName) {
        return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
    }

    private static StorageElement withoutFirstLineBreak(StorageElement root) {
        List<StorageNode> children = new ArrayList<>(root.children());
        String first = children.remove(0).text().substring(1);
        if (!first.isEmpty()) {
            children.add(0, new StorageText(first));
        }
        return new StorageElement(root.name(), root.attributes(), children, 1);
    }

    private static String position(Location at) {
        return at == null
                ? ""
                : "Line " + (at.getLineNumber() - LINES_BEFORE) + ", column " + at.getColumnNumber() + ": ";
    }

    private static String firstLine(String message) {
        return message.lines()
                .findFirst()
                .orElse("not well-formed")
                .replace("Unexpected close tag " + AFTER + "; expected", "the text ends without");
    }
}
