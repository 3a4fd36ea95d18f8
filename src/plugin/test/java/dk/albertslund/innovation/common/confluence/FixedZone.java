package dk.albertslund.innovation.common.confluence;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.util.TimeZone;

/** Everybody, and the wiki itself, in one time zone. */
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
