package dk.albertslund.innovation.settings;

/**
 * Numbers required by the phases' exit criteria.
 *
 * @param methods distinct methods in discovery
 * @param perspectives distinct perspectives in ideation
 * @param techniques distinct techniques in ideation
 * @param ideas ideas in ideation, unless the network has set its own target
 */
public record Thresholds(int methods, int perspectives, int techniques, int ideas) {
    public static final Thresholds DEFAULTS = new Thresholds(2, 3, 2, 20);
}
