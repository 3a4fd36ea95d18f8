package dk.albertslund.innovation.form.sheet;

import dk.albertslund.innovation.common.AsciiFolding;
import java.util.Locale;

/**
 * Address of a sheet.
 *
 * @param turn turn of the spiral; {@link Sheet#ONLY_TURN} for a kind that is not per turn
 * @param instance which of several sheets of the kind; empty for the first one and for kinds with one sheet
 */
public record SheetKey(int networkId, String kind, int turn, String instance) {
    private static final String SEPARATOR = ":";
    private static final int WITH_INSTANCE = 4;
    private static final int LONGEST_INSTANCE = 40;

    public SheetKey(int networkId, String kind, int turn) {
        this(networkId, kind, turn, "");
    }

    /** Whether the text can be the name of an instance: small letters, digits and hyphens, or empty for the first one. */
    public static boolean isInstance(String text) {
        return text.matches("[a-z0-9-]{0,40}");
    }

    /** The name of an instance as a user wrote it, in the letters that a key can have; {@code Møde 2} becomes {@code moede-2}. */
    public static String toInstance(String name) {
        String key =
                AsciiFolding.capitals(name.strip()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return key.length() > LONGEST_INSTANCE ? key.substring(0, LONGEST_INSTANCE) : key;
    }

    /** As it is stored: {@code network:kind:turn}, with {@code :instance} for all but the first instance. */
    public String stored() {
        String first = networkId + SEPARATOR + kind + SEPARATOR + turn;
        return instance.isEmpty() ? first : first + SEPARATOR + instance;
    }

    public static SheetKey parse(String stored) {
        String[] parts = stored.split(SEPARATOR);
        return new SheetKey(
                Integer.parseInt(parts[0]),
                parts[1],
                Integer.parseInt(parts[2]),
                parts.length < WITH_INSTANCE ? "" : parts[WITH_INSTANCE - 1]);
    }
}
