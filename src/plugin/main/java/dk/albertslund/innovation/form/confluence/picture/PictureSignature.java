package dk.albertslund.innovation.form.confluence.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Recognises JPEG, PNG, WebP and GIF by their first bytes, whatever the file is called. */
final class PictureSignature {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int WEBP_AT = 8;

    private PictureSignature() {}

    static boolean isPicture(byte[] content) {
        return has(content, 0, JPEG)
                || has(content, 0, PNG)
                || has(content, 0, ascii("GIF87a"))
                || has(content, 0, ascii("GIF89a"))
                || (has(content, 0, ascii("RIFF")) && has(content, WEBP_AT, ascii("WEBP")));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean has(byte[] content, int at, byte[] part) {
        return content.length >= at + part.length && Arrays.equals(content, at, at + part.length, part, 0, part.length);
    }
}
