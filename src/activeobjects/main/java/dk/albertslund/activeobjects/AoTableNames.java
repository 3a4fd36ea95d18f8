package dk.albertslund.activeobjects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Confluence's table names: {@code AO_}, six digits of the namespace's MD5, the entity's name. */
public final class AoTableNames {
    private AoTableNames() {}

    /** For example {@code AO_950DC3} for {@code com.atlassian.confluence.extra.team-calendars}. */
    public static String prefix(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            return "AO_" + HexFormat.of().formatHex(digest).substring(26).toUpperCase(Locale.ENGLISH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
