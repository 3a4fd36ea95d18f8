package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Runs code of a job with a user's permissions, as a job has no current user. */
@Component
public final class UserImpersonation {
    private final UserAccessor users;

    public UserImpersonation(@ComponentImport UserAccessor users) {
        this.users = users;
    }

    /** @return empty, without running the task, when there is no such user */
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
