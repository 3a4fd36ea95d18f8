package dk.albertslund.innovation.participants.confluence;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Grants and revokes the permissions that single users have in a space. What groups may do is in {@link
 * GroupSpacePermissions}.
 */
@Component
public final class PersonalSpacePermissions {
    private static final List<String> TAKING_PART = List.of(
            SpacePermission.VIEWSPACE_PERMISSION,
            SpacePermission.CREATEEDIT_PAGE_PERMISSION,
            SpacePermission.COMMENT_PERMISSION,
            SpacePermission.CREATE_ATTACHMENT_PERMISSION);
    private static final List<String> LEADING =
            List.of(SpacePermission.ADMINISTER_SPACE_PERMISSION, SpacePermission.SET_PAGE_PERMISSIONS_PERMISSION);

    private final SpacePermissionManager permissions;

    public PersonalSpacePermissions(@ComponentImport SpacePermissionManager permissions) {
        this.permissions = permissions;
    }

    /**
     * Grants the permissions of a participant; existing permissions are kept.
     *
     * @param isLeader grants permission to administer the space, too
     */
    void admit(Space space, ConfluenceUser user, boolean isLeader) {
        List<String> held = permissionsOf(space, user).stream()
                .map(SpacePermission::getType)
                .toList();
        Stream.concat(TAKING_PART.stream(), isLeader ? LEADING.stream() : Stream.empty())
                .filter(type -> !held.contains(type))
                .map(type -> SpacePermission.createUserSpacePermission(type, space, user))
                .forEach(permissions::savePermission);
    }

    /** Revokes all permissions granted to this user personally; the permissions of groups are not changed. */
    void dismiss(Space space, ConfluenceUser user) {
        permissionsOf(space, user).forEach(permissions::removePermission);
    }

    private static List<SpacePermission> permissionsOf(Space space, ConfluenceUser user) {
        return List.copyOf(space.getPermissions()).stream()
                .filter(SpacePermission::isUserPermission)
                .filter(permission -> key(permission.getUserSubject()).equals(key(user)))
                .toList();
    }

    private static String key(ConfluenceUser user) {
        return user.getKey().getStringValue();
    }
}
