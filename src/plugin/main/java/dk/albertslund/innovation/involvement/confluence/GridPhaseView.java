package dk.albertslund.innovation.involvement.confluence;

/**
 * Column of the grid.
 *
 * @param number for example {@code 0}; an arrow for the continuation
 * @param isNow whether the network is in that phase
 */
public record GridPhaseView(String key, String number, String name, String url, boolean isNow) {}
