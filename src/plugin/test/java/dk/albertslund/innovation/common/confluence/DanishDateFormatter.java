package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.Samples;

/** A date formatter for a Danish user. */
public final class DanishDateFormatter {
    private DanishDateFormatter() {}

    public static DateFormatter make() {
        return new DateFormatter(TimeTexts.DANISH, new FixedZone("Europe/Copenhagen"), Samples.CLOCK);
    }
}
