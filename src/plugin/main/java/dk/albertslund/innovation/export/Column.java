package dk.albertslund.innovation.export;

/**
 * A column of a table.
 *
 * @param key stable, English, for programs
 * @param label in the user's language
 * @param width in characters, where a format has widths
 */
public record Column(String key, String label, int width) {}
