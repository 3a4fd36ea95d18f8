package dk.albertslund.innovation.form.type;

/**
 * The list that a reference points into, in all sheets of that kind of the same network.
 *
 * @param kind key of the form
 * @param list key of the list
 */
public record ReferenceTarget(String kind, String list) {}
