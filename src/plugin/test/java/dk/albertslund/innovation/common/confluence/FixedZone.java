package dk.albertslund.innovation.common.confluence;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.util.TimeZone;

/** One time zone for all users and for the wiki. */
public record FixedZone(String id) implements TimeZoneManager {
    @Override
    public TimeZone getUserTimeZone() {
        return TimeZone.getTimeZone(id);
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(id);
    }
}
