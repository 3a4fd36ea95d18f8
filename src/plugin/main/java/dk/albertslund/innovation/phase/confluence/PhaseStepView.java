package dk.albertslund.innovation.phase.confluence;

/** One phase in the strip of all seven. */
public final class PhaseStepView {
    private final String number;
    private final String name;
    private final String direction;
    private final String url;
    private final boolean current;

    PhaseStepView(String number, String name, String direction, String url, boolean current) {
        this.number = number;
        this.name = name;
        this.direction = direction;
        this.url = url;
        this.current = current;
    }

    /** KL's number; empty for the continuation, which has none. */
    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    /** {@code opening} or {@code closing}. */
    public String getDirection() {
        return direction;
    }

    /** Empty when the network has no page for the phase. */
    public String getUrl() {
        return url;
    }

    public boolean isCurrent() {
        return current;
    }
}
