package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets a job, which nobody has asked for, act for a person with that person's permissions. */
@Component
public final class UserImpersonation {
    private final UserAccessor users;

    public UserImpersonation(@ComponentImport UserAccessor users) {
        this.users = users;
    }

    /** Empty, and nothing done, when the person is gone. */
    public <T> Optional<T> runAs(String userKey, Supplier<T> task) {
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(userKey));
        return user == null ? Optional.empty() : Optional.of(run(user, task));
    }

    private static <T> T run(ConfluenceUser user, Supplier<T> task) {
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(user);
        try {
            return task.get();
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }
}
