package dk.albertslund.innovation.form.reference;

/**
 * A row that can be chosen.
 *
 * @param words what the row says
 */
public record RowChoice(String row, String words) {}
