package dk.albertslund.innovation.participants.confluence;

/**
 * A member without access to the space, or a non-member with access, and the action that corrects it.
 *
 * @param user user name
 * @param action last part of the REST path that corrects it; empty when the reader may not
 * @param label label of the button
 */
public record AccessGapView(String user, String text, String action, String label) {
    public boolean isMendable() {
        return !action.isEmpty();
    }
}
