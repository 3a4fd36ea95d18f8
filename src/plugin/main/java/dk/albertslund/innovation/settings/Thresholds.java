package dk.albertslund.innovation.settings;

/**
 * How much is enough before a network goes on.
 *
 * @param methods different methods in discovery
 * @param perspectives different perspectives in idea development
 * @param techniques different techniques in idea development
 * @param ideas ideas in idea development, where the network has not set a number of its own
 */
public record Thresholds(int methods, int perspectives, int techniques, int ideas) {
    public static final Thresholds DEFAULTS = new Thresholds(2, 3, 2, 20);
}
