package dk.albertslund.innovation.question;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Row ids of the known excuses, derived from their codes, so that concurrent ticks of the same excuse address the same
 * row.
 */
public final class ExcuseRowIds {
    /** The free-text excuse. */
    public static final String OTHER = "other";

    private ExcuseRowIds() {}

    /** The row id, a name-based UUID; stored, so the derivation never changes. */
    public static String id(String code) {
        return UUID.nameUUIDFromBytes(("excuse " + code).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
