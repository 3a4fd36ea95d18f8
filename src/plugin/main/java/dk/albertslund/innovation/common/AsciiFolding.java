package dk.albertslund.innovation.common;

import java.text.Normalizer;
import java.util.Locale;

/** Folds text to ASCII, for space keys and other identifiers. */
public final class AsciiFolding {
    private AsciiFolding() {}

    /** Upper-cases and folds to ASCII: æ becomes AE, ø OE and å AA; other diacritics are removed. */
    public static String capitals(String words) {
        String danish = words.toUpperCase(Locale.ROOT)
                .replace("\u00c6", "AE")
                .replace("\u00d8", "OE")
                .replace("\u00c5", "AA");
        return Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
