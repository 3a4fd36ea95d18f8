package dk.albertslund.innovation.participants.confluence;

/**
 * Somebody who takes part and is not let in, or is still let in without taking part: in words, with what can be done.
 *
 * @param user the user name
 * @param action what the browser sends to mend it; empty for somebody who may not
 * @param label what mending it is called
 */
public record AccessGapView(String user, String text, String action, String label) {
    public boolean isMendable() {
        return !action.isEmpty();
    }
}
