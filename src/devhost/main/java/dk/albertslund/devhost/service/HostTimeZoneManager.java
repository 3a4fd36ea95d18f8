package dk.albertslund.devhost.service;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import dk.albertslund.devhost.RequestScope;
import java.util.TimeZone;

/** The user's time zone, and the wiki's default. */
final class HostTimeZoneManager implements TimeZoneManager {
    @Override
    public TimeZone getUserTimeZone() {
        return RequestScope.current().timeZone();
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getDefault();
    }
}
