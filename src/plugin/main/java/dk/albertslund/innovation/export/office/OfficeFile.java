package dk.albertslund.innovation.export.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip of an Office Open XML file: its parts, what each is, and how they refer to each other (ECMA-376 part 2). */
final class OfficeFile {
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String APPLICATION = "application/vnd.openxmlformats-";
    private static final String PROPERTIES = "docProps/core.xml";

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Set<Relationship>> relationships = new LinkedHashMap<>();

    /** Writes the content of a part. */
    @FunctionalInterface
    interface Content {
        void write(XmlWriter xml) throws IOException;
    }

    /** Writes the file of a part. */
    @FunctionalInterface
    private interface Part {
        void write(Writer writer) throws IOException;
    }

    private record Relationship(String type, String target) {}

    /**
     * @param main the part that the file is about
     * @param title of the file, in its properties
     */
    OfficeFile(String main, String title, Instant created) {
        relate("", RELATIONSHIPS + "/officeDocument", main);
        relate("", PACKAGE + "relationships/metadata/core-properties", PROPERTIES);
        part(PROPERTIES, "package.core-properties+xml", xml -> properties(xml, title, created));
    }

    private static void properties(XmlWriter xml, String title, Instant created) throws IOException {
        xml.start(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.start("dc:title").text(title).end();
        xml.start("dcterms:created", "xsi:type", "dcterms:W3CDTF")
                .text(created.truncatedTo(ChronoUnit.SECONDS).toString())
                .end();
    }

    /** @param type of the content, without its common prefix */
    void part(String path, String type, Content content) {
        add(path, type, written(content));
    }

    /** @param resource an XML file beside this class */
    void part(String path, String type, String resource) {
        add(path, type, writer -> {
            try (InputStream file = OfficeFile.class.getResourceAsStream(resource)) {
                writer.write(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
    }

    private void add(String path, String type, Part part) {
        parts.put(path, part);
        types.put(path, APPLICATION + type);
    }

    private static Part written(Content content) {
        return writer -> {
            XmlWriter xml = new XmlWriter(writer);
            content.write(xml);
            xml.close();
        };
    }

    /**
     * @param from path of a part; empty for the file itself
     * @return the id of the relationship in that part
     */
    String relate(String from, String type, String target) {
        Set<Relationship> ofPart = relationships.computeIfAbsent(from, any -> new LinkedHashSet<>());
        ofPart.add(new Relationship(type, target));
        return "rId" + ofPart.size();
    }

    byte[] toBytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            writeTo(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void writeTo(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            entry(zip, writer, "[Content_Types].xml", written(this::contentTypes));
            for (var part : relationships.entrySet()) {
                entry(zip, writer, relationshipsOf(part.getKey()), written(xml -> references(xml, part.getValue())));
            }
            for (var part : parts.entrySet()) {
                entry(zip, writer, part.getKey(), part.getValue());
            }
        }
    }

    private static void entry(ZipOutputStream zip, Writer writer, String path, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        part.write(writer);
        writer.flush();
        zip.closeEntry();
    }

    private void contentTypes(XmlWriter xml) throws IOException {
        xml.start("Types", "xmlns", PACKAGE + "content-types");
        xml.empty("Default", "Extension", "rels", "ContentType", APPLICATION + "package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (var type : types.entrySet()) {
            xml.empty("Override", "PartName", "/" + type.getKey(), "ContentType", type.getValue());
        }
    }

    private static String relationshipsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /** Targets from the root, so that no part needs to know where it stands. */
    private static void references(XmlWriter xml, Set<Relationship> ofPart) throws IOException {
        xml.start("Relationships", "xmlns", PACKAGE + "relationships");
        int number = 0;
        for (Relationship relationship : ofPart) {
            number++;
            xml.empty(
                    "Relationship",
                    "Id",
                    "rId" + number,
                    "Type",
                    relationship.type(),
                    "Target",
                    "/" + relationship.target());
        }
    }
}
