package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.Samples;

/** Times as somebody in Denmark reads them. */
public final class DanishMoments {
    private DanishMoments() {}

    public static Moments make() {
        return new Moments((key, arguments) -> "da-DK", new FixedZone("Europe/Copenhagen"), Samples.CLOCK);
    }
}
