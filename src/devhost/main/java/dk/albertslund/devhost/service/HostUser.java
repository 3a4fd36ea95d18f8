package dk.albertslund.devhost.service;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.WikiUser;

/** A person of the wiki as Confluence's types show one. */
public record HostUser(WikiUser user) implements ConfluenceUser, UserProfile {
    /** Null for nobody, as the platform's own types have it. */
    static HostUser of(WikiUser user) {
        return user == null ? null : new HostUser(user);
    }

    /** Who asks in this thread: somebody for whom a task acts, else the person of the request; null for nobody. */
    static WikiUser asking() {
        ConfluenceUser acting = AuthenticatedUserThreadLocal.get();
        return acting == null ? RequestScope.current().user() : wikiUser(acting);
    }

    /** The wiki's person behind a platform user; null for nobody. */
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
    public String getFullName() {
        return user.fullName();
    }
}
