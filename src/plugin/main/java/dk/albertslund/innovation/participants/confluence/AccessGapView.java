package dk.albertslund.innovation.participants.confluence;

/**
 * Somebody who takes part and is not let in, or is still let in without taking part: in words, with what can be done.
 */
public final class AccessGapView {
    private final String user;
    private final String text;
    private final String action;
    private final String label;

    /**
     * @param user the user name
     * @param action what the browser sends to mend it; empty for somebody who may not
     * @param label what mending it is called
     */
    AccessGapView(String user, String text, String action, String label) {
        this.user = user;
        this.text = text;
        this.action = action;
        this.label = label;
    }

    public String getUser() {
        return user;
    }

    public String getText() {
        return text;
    }

    public String getAction() {
        return action;
    }

    public String getLabel() {
        return label;
    }

    public boolean isMendable() {
        return !action.isEmpty();
    }
}
