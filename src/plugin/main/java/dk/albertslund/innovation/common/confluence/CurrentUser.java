package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The authenticated user of the current request; empty for anonymous access. */
@Component
public final class CurrentUser {
    private final UserManager users;
    private final UserAccessor accessor;

    public CurrentUser(@ComponentImport("salUserManager") UserManager users, @ComponentImport UserAccessor accessor) {
        this.users = users;
        this.accessor = accessor;
    }

    public Optional<String> userKey() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(UserKey::getStringValue);
    }

    /** @throws ApiException when nobody is logged in (401) */
    public String requireUserKey() {
        return userKey().orElseThrow(() -> new ApiException(Status.UNAUTHORIZED, "innovation.error.login"));
    }

    /** Null for anonymous access, as Confluence's permission checks expect it. */
    public ConfluenceUser userOrNull() {
        UserKey key = users.getRemoteUserKey();
        return key == null ? null : accessor.getExistingUserByKey(key);
    }
}
