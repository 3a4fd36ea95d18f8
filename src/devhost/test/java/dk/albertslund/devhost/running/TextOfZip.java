package dk.albertslund.devhost.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What stands in a zip: workbooks, presentations and archives. */
final class TextOfZip {
    private TextOfZip() {}

    /** The content of each entry, in order. */
    static Map<String, byte[]> entries(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** Names and contents of all entries. */
    static String of(byte[] file) {
        return entries(file).entrySet().stream()
                .map(entry -> entry.getKey() + "\n" + new String(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /** The text of a zip, or of anything else as it is. */
    static String ofBody(byte[] body) {
        boolean isZip = body.length > 1 && body[0] == 'P' && body[1] == 'K';
        return isZip ? of(body) : new String(body, StandardCharsets.UTF_8);
    }
}
