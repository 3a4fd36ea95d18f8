package dk.albertslund.innovation.form.confluence;

/**
 * Where and for whom a form is shown.
 *
 * @param turn the turn of the spiral that the form belongs to
 * @param userKey the reader; empty when not logged in
 * @param isEditable whether the reader may write in it here
 */
public record FormPlace(String spaceKey, int turn, String userKey, boolean isEditable) {}
