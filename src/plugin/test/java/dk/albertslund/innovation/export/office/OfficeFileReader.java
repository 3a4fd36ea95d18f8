package dk.albertslund.innovation.export.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads a written file as an office program does: every part with an XML parser, every reference to its end. */
public final class OfficeFileReader {
    private final Map<String, Document> parts = new LinkedHashMap<>();

    public OfficeFileReader(byte[] file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder parser = factory.newDocumentBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Document document = parser.parse(new ByteArrayInputStream(zip.readAllBytes()));
                if (parts.put(entry.getName(), document) != null) {
                    throw new AssertionError(entry.getName() + " is there twice");
                }
            }
        }
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** All elements of that local name in the part, in order. */
    public List<Element> elements(String part, String name) {
        return elements(parts.get(part), name);
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    /** What breaks a file: a part without a type, a reference that leads nowhere, a part that nothing leads to. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<String> types = elements("[Content_Types].xml", "Override").stream()
                .map(type -> type.getAttribute("PartName").substring(1))
                .toList();
        types.stream()
                .filter(part -> !parts.containsKey(part))
                .map("type of nothing: "::concat)
                .forEach(faults::add);
        List<String> targets = parts.keySet().stream()
                .filter(part -> part.endsWith(".rels"))
                .flatMap(part -> elements(part, "Relationship").stream())
                .map(reference -> reference.getAttribute("Target").substring(1))
                .toList();
        targets.stream()
                .filter(part -> !parts.containsKey(part))
                .map("leads nowhere: "::concat)
                .forEach(faults::add);
        content()
                .filter(part -> !types.contains(part))
                .map("without a type: "::concat)
                .forEach(faults::add);
        content()
                .filter(part -> !targets.contains(part))
                .map("nothing leads to: "::concat)
                .forEach(faults::add);
        content().forEach(part -> faults.addAll(missingReferences(part)));
        return faults;
    }

    private Stream<String> content() {
        return parts.keySet().stream().filter(part -> !part.endsWith(".rels") && !part.startsWith("["));
    }

    /** Ids used in the part that its relationships do not have. */
    private List<String> missingReferences(String part) {
        int name = part.lastIndexOf('/') + 1;
        String file = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        List<String> ids = parts.containsKey(file)
                ? elements(file, "Relationship").stream()
                        .map(reference -> reference.getAttribute("Id"))
                        .toList()
                : List.of();
        return elements(parts.get(part), "*").stream()
                .flatMap(element -> Stream.of("id", "embed", "link")
                        .map(attribute -> element.getAttributeNS(OfficeFile.RELATIONSHIPS, attribute)))
                .filter(id -> !id.isEmpty() && !ids.contains(id))
                .map(id -> part + " refers to " + id)
                .toList();
    }
}
