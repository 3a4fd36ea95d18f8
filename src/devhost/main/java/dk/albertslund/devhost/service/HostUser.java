package dk.albertslund.devhost.service;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.WikiUser;
import java.util.Locale;

/** A user of the wiki as Confluence's types. */
public record HostUser(WikiUser user) implements ConfluenceUser, UserProfile {
    /** Null for anonymous, as in the platform's own types. */
    static HostUser of(WikiUser user) {
        return user == null ? null : new HostUser(user);
    }

    /** The current user of this thread: of a task that acts for somebody, else of the request; null for anonymous. */
    static WikiUser asking() {
        ConfluenceUser acting = AuthenticatedUserThreadLocal.get();
        return acting == null ? RequestScope.current().user() : wikiUser(acting);
    }

    /** The language of {@link #asking()}, which is what Confluence translates texts for. */
    public static Locale language() {
        ConfluenceUser acting = AuthenticatedUserThreadLocal.get();
        return acting == null
                ? RequestScope.current().locale()
                : wikiUser(acting).locale();
    }

    /** The wiki's user behind a platform user; null for anonymous. */
    static WikiUser wikiUser(ConfluenceUser user) {
        if (user == null) {
            return null;
        }
        if (user instanceof HostUser) {
            return ((HostUser) user).user;
        }
        throw new UnsupportedOperationException("a ConfluenceUser that the host did not hand out");
    }

    @Override
    public UserKey getKey() {
        return new UserKey(user.key());
    }

    @Override
    public UserKey getUserKey() {
        return getKey();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getEmail() {
        return user.name() + "@example.org";
    }

    @Override
    public String getFullName() {
        return user.fullName();
    }
}
