package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.WikiUser;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** User look-up by Confluence's {@code UserAccessor}. */
@Component
public final class ConfluenceUserDirectory implements UserDirectory {
    private final UserManager users;
    private final UserAccessor accessor;
    private final Messages messages;

    public ConfluenceUserDirectory(
            @ComponentImport("salUserManager") UserManager users,
            @ComponentImport UserAccessor accessor,
            Messages messages) {
        this.users = users;
        this.accessor = accessor;
        this.messages = messages;
    }

    @Override
    public Optional<WikiUser> findByName(String userName) {
        return Optional.ofNullable(users.getUserProfile(userName))
                .flatMap(profile -> findByKey(profile.getUserKey().getStringValue()));
    }

    /** The full name may be null for a deleted user. */
    @Override
    public Optional<WikiUser> findByKey(String userKey) {
        return Optional.ofNullable(accessor.getUserByKey(new UserKey(userKey))).map(user -> {
            String fullName = user.getFullName();
            return new WikiUser(
                    userKey, user.getName(), fullName == null || fullName.isBlank() ? user.getName() : fullName);
        });
    }

    @Override
    public String fullName(String userKey) {
        return findByKey(userKey).map(WikiUser::fullName).orElseGet(() -> messages.text("innovation.person.former"));
    }
}
