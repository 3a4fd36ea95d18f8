package dk.albertslund.innovation.export.archive;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads the zip of a network that comes from outside. Reads it whole, so that one that is cut off or changed is refused, but
 * keeps only {@code data.json}, in memory; nothing is written to a disk.
 */
public final class ArchiveZip {
    /** The largest file that is read. */
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    /** The field of all errors. */
    public static final String FIELD = "archive";

    private static final String DATA = "data.json";
    private static final int MOST_ENTRIES = 2000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_DATA = 20 * 1024 * 1024;
    /** What is packed tighter than this is made to fill the memory. */
    private static final int HIGHEST_RATIO = 100;

    private static final int SMALL = 1024 * 1024;
    private static final int BUFFER = 8192;
    private static final Pattern ILLEGAL = Pattern.compile("[\\p{Cntrl}\\\\:]");

    private final byte[] zip;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private ArchiveZip(byte[] zip) {
        this.zip = zip;
    }

    /**
     * @return the content of {@code data.json}
     * @throws ValidationException when the file is no zip, is cut off, or has an entry that it may not have
     */
    public static byte[] data(byte[] zip) {
        if (zip.length > MOST_BYTES) {
            throw problem("innovation.import.problem.large");
        }
        return new ArchiveZip(zip).read();
    }

    static ValidationException problem(String key, Object... arguments) {
        return new ValidationException(ValidationError.of(FIELD, key, arguments));
    }

    private byte[] read() {
        byte[] data = null;
        int count = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                count++;
                requireName(entry.getName(), count);
                ByteArrayOutputStream kept = entry.getName().equals(DATA) ? new ByteArrayOutputStream() : null;
                unpack(in, kept);
                data = kept == null ? data : kept.toByteArray();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw problem("innovation.import.problem.broken");
        }
        if (count == 0 || count != ZipDirectory.entries(zip)) {
            throw problem("innovation.import.problem.broken");
        }
        if (data == null) {
            throw problem("innovation.import.problem.other");
        }
        return data;
    }

    private void requireName(String name, int count) {
        if (count > MOST_ENTRIES) {
            throw problem("innovation.import.problem.entries", MOST_ENTRIES);
        }
        boolean isOutside =
                name.startsWith("/") || Arrays.asList(name.split("/")).contains("..");
        if (isOutside || ILLEGAL.matcher(name).find()) {
            throw problem("innovation.import.problem.path");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw problem("innovation.import.problem.twice");
        }
    }

    /** Counts what comes out, as the sizes that a zip names may be wrong. */
    private void unpack(ZipInputStream in, ByteArrayOutputStream kept) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            unpacked += length;
            boolean isTight = unpacked > SMALL && unpacked > (long) zip.length * HIGHEST_RATIO;
            if (isTight || unpacked > MOST_UNPACKED || (kept != null && kept.size() + length > MOST_DATA)) {
                throw problem("innovation.import.problem.unpacked");
            }
            if (kept != null) {
                kept.write(buffer, 0, length);
            }
        }
    }
}
