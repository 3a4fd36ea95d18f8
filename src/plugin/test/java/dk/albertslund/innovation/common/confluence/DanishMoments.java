package dk.albertslund.innovation.common.confluence;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import dk.albertslund.innovation.common.Samples;
import java.util.TimeZone;

/** Times as somebody in Denmark reads them. */
public final class DanishMoments {
    private DanishMoments() {}

    public static Moments make() {
        TimeZoneManager copenhagen = () -> TimeZone.getTimeZone("Europe/Copenhagen");
        return new Moments((key, arguments) -> "da-DK", copenhagen, Samples.CLOCK);
    }
}
