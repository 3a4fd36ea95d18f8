package dk.albertslund.innovation.overview.confluence;

/**
 * A network in a phase.
 *
 * @param key of the panel behind it: the space's key and the phase's
 * @param days number of days; empty when nobody knows them
 * @param length key of the length; empty without days
 * @param words the length in words
 * @param label all of it in words
 * @param isThere whether it was or is in the phase
 * @param isCurrent whether it is there now
 */
public record HeatCellView(
        String key, String days, String length, String words, String label, boolean isThere, boolean isCurrent) {}
