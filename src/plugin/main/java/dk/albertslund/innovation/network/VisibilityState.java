package dk.albertslund.innovation.network;

/** What was chosen of a network's visibility, and what its space says. */
public record VisibilityState(NetworkVisibility chosen, NetworkVisibility actual) {
    public boolean isAsChosen() {
        return chosen == actual;
    }
}
