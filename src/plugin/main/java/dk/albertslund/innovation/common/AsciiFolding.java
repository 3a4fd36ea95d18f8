package dk.albertslund.innovation.common;

import java.text.Normalizer;
import java.util.Locale;

/** Words in the letters that addresses and keys are made of. */
public final class AsciiFolding {
    private AsciiFolding() {}

    /** In capitals: æ becomes AE, ø OE and å AA; other accents fall away. */
    public static String capitals(String words) {
        String danish = words.toUpperCase(Locale.ROOT)
                .replace("\u00c6", "AE")
                .replace("\u00d8", "OE")
                .replace("\u00c5", "AA");
        return Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
