package dk.albertslund.devhost;

import dk.albertslund.devhost.wiki.WikiUser;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * The current user, the language, and the web resources that the response has required so far; one per request and
 * thread.
 */
public final class RequestScope {
    private static final ThreadLocal<RequestScope> CURRENT = ThreadLocal.withInitial(() -> new RequestScope(null));

    private final WikiUser user;
    private final Set<String> requiredResources = new LinkedHashSet<>();
    private final Set<String> requiredContexts = new LinkedHashSet<>();

    private RequestScope(WikiUser user) {
        this.user = user;
    }

    /** The current thread's scope; outside a request one without a user. */
    public static RequestScope current() {
        return CURRENT.get();
    }

    /** Runs the action as that user; null for anonymous. */
    public static <T> T as(WikiUser user, Supplier<T> action) {
        RequestScope before = CURRENT.get();
        CURRENT.set(new RequestScope(user));
        try {
            return action.get();
        } finally {
            CURRENT.set(before);
        }
    }

    /** Null when nobody is logged in. */
    public WikiUser user() {
        return user;
    }

    public Locale locale() {
        return user == null ? new Locale("da", "DK") : user.locale();
    }

    public TimeZone timeZone() {
        return TimeZone.getTimeZone("Europe/Copenhagen");
    }

    /** Complete keys, in the order in which they were asked for. */
    public Set<String> requiredResources() {
        return requiredResources;
    }

    /** Contexts whose web resources the answer has asked for, in order. */
    public Set<String> requiredContexts() {
        return requiredContexts;
    }
}
