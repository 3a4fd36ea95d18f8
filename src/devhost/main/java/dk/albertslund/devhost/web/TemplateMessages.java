package dk.albertslund.devhost.web;

import dk.albertslund.devhost.HostMessages;
import dk.albertslund.devhost.RequestScope;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The host's messages for templates, in the user's language and time zone. */
public final class TemplateMessages {
    private final RequestScope scope = RequestScope.current();

    public String text(String key) {
        return HostMessages.text(scope.locale(), key);
    }

    public String text(String key, Object first) {
        return HostMessages.text(scope.locale(), key, first);
    }

    public String text(String key, Object first, Object second) {
        return HostMessages.text(scope.locale(), key, first, second);
    }

    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(scope.locale())
                .format(instant.atZone(scope.timeZone().toZoneId()));
    }
}
