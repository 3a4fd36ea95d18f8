package dk.albertslund.devhost.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file to be served. Its ETag is a hash of the bytes. */
public record ServedFile(byte[] bytes, String contentType, String etag) {
    static ServedFile of(byte[] bytes, String fileName) {
        return new ServedFile(bytes, ContentTypes.of(fileName), hash(bytes));
    }

    static ServedFile of(InputStream file, String fileName) {
        try (InputStream closing = file) {
            return of(closing.readAllBytes(), fileName);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + fileName, e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
