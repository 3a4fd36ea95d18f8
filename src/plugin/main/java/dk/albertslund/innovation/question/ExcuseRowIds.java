package dk.albertslund.innovation.question;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The row of each known excuse: its id follows from the excuse's code, so that two people who tick it tick the same
 * row.
 */
public final class ExcuseRowIds {
    /** The excuse that people say in words of their own. */
    public static final String OTHER = "other";

    private ExcuseRowIds() {}

    /** Stored with what is written about the excuse; never changes. */
    public static String id(String code) {
        return UUID.nameUUIDFromBytes(("excuse " + code).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
