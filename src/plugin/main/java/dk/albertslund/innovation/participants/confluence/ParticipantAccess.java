package dk.albertslund.innovation.participants.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import dk.albertslund.innovation.profile.NetworkPeople;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds members without access to the space, and non-members with personal access. Reads the space's permissions once;
 * asks Confluence further only about users without personal permissions.
 */
@Component
public final class ParticipantAccess {
    private final PermissionManager permissions;
    private final UserAccessor users;

    public ParticipantAccess(@ComponentImport PermissionManager permissions, @ComponentImport UserAccessor users) {
        this.permissions = permissions;
        this.users = users;
    }

    /** Difference between membership and access. */
    enum Gap {
        UNSEEN,
        UNWRITING,
        LEFT;

        boolean isToAdmit() {
            return this != LEFT;
        }
    }

    /** By user key. */
    Map<String, Gap> gaps(Space space, NetworkPeople people) {
        Map<String, Set<String>> given = permissionsByUser(List.copyOf(space.getPermissions()));
        Map<String, Gap> gaps = new LinkedHashMap<>();
        for (String key : people.all()) {
            ConfluenceUser user = users.getExistingUserByKey(new UserKey(key));
            Set<String> own = given.getOrDefault(key, Set.of());
            if (user != null && !maySee(user, space, own)) {
                gaps.put(key, Gap.UNSEEN);
            } else if (user != null && !mayWrite(user, space, own)) {
                gaps.put(key, Gap.UNWRITING);
            }
        }
        given.keySet().stream()
                .filter(key -> !people.all().contains(key))
                .sorted()
                .forEach(key -> gaps.put(key, Gap.LEFT));
        return gaps;
    }

    private boolean maySee(ConfluenceUser user, Space space, Set<String> own) {
        return own.contains(SpacePermission.VIEWSPACE_PERMISSION)
                || permissions.hasPermission(user, Permission.VIEW, space);
    }

    private boolean mayWrite(ConfluenceUser user, Space space, Set<String> own) {
        return own.contains(SpacePermission.CREATEEDIT_PAGE_PERMISSION)
                || permissions.hasCreatePermission(user, space, Page.class);
    }

    private static Map<String, Set<String>> permissionsByUser(List<SpacePermission> existing) {
        Map<String, Set<String>> given = new HashMap<>();
        existing.stream().filter(SpacePermission::isUserPermission).forEach(permission -> given.computeIfAbsent(
                        permission.getUserSubject().getKey().getStringValue(), key -> new HashSet<>())
                .add(permission.getType()));
        return given;
    }
}
