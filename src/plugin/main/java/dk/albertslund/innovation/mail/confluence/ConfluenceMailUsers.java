package dk.albertslund.innovation.mail.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import dk.albertslund.innovation.common.confluence.PlatformCalls;
import dk.albertslund.innovation.mail.MailUsers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks Confluence for a user's address, and whether the user may log in. */
@Component
public final class ConfluenceMailUsers implements MailUsers {
    private final UserAccessor users;

    public ConfluenceMailUsers(@ComponentImport UserAccessor users) {
        this.users = users;
    }

    @Override
    public Optional<String> address(String userKey) {
        return find(userKey)
                .filter(user -> !isDeactivated(user))
                .map(ConfluenceUser::getEmail)
                .map(String::strip)
                .filter(address -> !address.isEmpty());
    }

    @Override
    public boolean isThere(String userKey) {
        return find(userKey).isPresent();
    }

    private Optional<ConfluenceUser> find(String userKey) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(userKey)));
    }

    /** Where it cannot be asked nobody gets mail, rather than somebody who has left. */
    private boolean isDeactivated(ConfluenceUser user) {
        return PlatformCalls.callOrElse("UserAccessor.isDeactivated", () -> users.isDeactivated(user), () -> true);
    }
}
