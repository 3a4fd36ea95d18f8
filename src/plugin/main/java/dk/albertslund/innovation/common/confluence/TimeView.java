package dk.albertslund.innovation.common.confluence;

/**
 * A date or time as {@code common/time.vm} shows it.
 *
 * @param iso ISO 8601, for the attribute {@code datetime}
 * @param exact full date, with the time if there is one
 * @param text what is shown: relative on screen, the full date in exports
 */
public record TimeView(String iso, String exact, String text) {}
