package dk.albertslund.innovation.network;

/** The visibility that was chosen for a network, and the one its space's permissions amount to. */
public record VisibilityState(NetworkVisibility chosen, NetworkVisibility actual) {
    public boolean isAsChosen() {
        return chosen == actual;
    }
}
