package dk.albertslund.devhost.service;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.user.User;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiUser;

/** The wiki's users behind both of the platform's interfaces for them. */
final class HostUserManager {
    private HostUserManager() {}

    static UserManager userManager(Wiki wiki) {
        return new UserManager() {
            @Override
            public UserKey getRemoteUserKey() {
                WikiUser user = HostUser.asking();
                return user == null ? null : new UserKey(user.key());
            }

            @Override
            public UserProfile getUserProfile(UserKey key) {
                return key == null
                        ? null
                        : HostUser.of(wiki.userByKey(key.getStringValue()).orElse(null));
            }

            @Override
            public UserProfile getUserProfile(String name) {
                return name == null ? null : HostUser.of(wiki.userByName(name).orElse(null));
            }

            @Override
            public boolean isAdmin(UserKey key) {
                return key != null
                        && wiki.userByKey(key.getStringValue())
                                .filter(wiki::isAdministrator)
                                .isPresent();
            }
        };
    }

    static UserAccessor userAccessor(Wiki wiki) {
        return new UserAccessor() {
            @Override
            public ConfluenceUser getUserByName(String name) {
                return name == null ? null : HostUser.of(wiki.userByName(name).orElse(null));
            }

            @Override
            public ConfluenceUser getUserByKey(UserKey key) {
                return key == null
                        ? null
                        : HostUser.of(wiki.userByKey(key.getStringValue()).orElse(null));
            }

            @Override
            public ConfluenceUser getExistingUserByKey(UserKey key) {
                return getUserByKey(key);
            }

            @Override
            public boolean isDeactivated(User user) {
                return !wiki.isActive(HostUser.wikiUser((ConfluenceUser) user));
            }
        };
    }
}
