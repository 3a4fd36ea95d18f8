package dk.albertslund.innovation.common.confluence;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import dk.albertslund.innovation.common.Samples;
import java.util.Locale;
import java.util.TimeZone;

/** Times as somebody in Denmark reads them. */
public final class DanishMoments {
    private DanishMoments() {}

    public static Moments make() {
        LocaleResolver danish = () -> new Locale("da", "DK");
        TimeZoneManager copenhagen = () -> TimeZone.getTimeZone("Europe/Copenhagen");
        return new Moments(danish, copenhagen, Samples.CLOCK);
    }
}
