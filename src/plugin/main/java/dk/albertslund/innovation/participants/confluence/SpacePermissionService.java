package dk.albertslund.innovation.participants.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.network.NetworkVisibility;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Manages the permissions of a network's space, for everybody and for single users. */
@Component
public final class SpacePermissionService {
    private static final Logger LOG = LoggerFactory.getLogger(SpacePermissionService.class);
    private static final List<String> TAKING_PART = List.of(
            SpacePermission.VIEWSPACE_PERMISSION,
            SpacePermission.CREATEEDIT_PAGE_PERMISSION,
            SpacePermission.COMMENT_PERMISSION,
            SpacePermission.CREATE_ATTACHMENT_PERMISSION);
    private static final List<String> LEADING =
            List.of(SpacePermission.ADMINISTER_SPACE_PERMISSION, SpacePermission.SET_PAGE_PERMISSIONS_PERMISSION);

    private final SpacePermissionManager spacePermissions;
    private final PermissionManager permissions;
    private final UserAccessor users;
    private final SpaceVisibility visibility;

    public SpacePermissionService(
            @ComponentImport SpacePermissionManager spacePermissions,
            @ComponentImport PermissionManager permissions,
            @ComponentImport UserAccessor users,
            SpaceVisibility visibility) {
        this.spacePermissions = spacePermissions;
        this.permissions = permissions;
        this.users = users;
        this.visibility = visibility;
    }

    /**
     * Applies the chosen visibility to a new space. Does nothing when the creator may not set permissions; the
     * network's pages then show the difference. This is checked first, as a refusal by Confluence would roll back the
     * whole space.
     */
    public void setUp(Space space, ConfluenceUser creator, NetworkVisibility chosen) {
        if (!maySet(creator, space)) {
            LOG.warn("Permissions of space {} left unchanged: its creator may not set permissions", space.getKey());
            return;
        }
        visibility.set(space, chosen);
    }

    private boolean maySet(ConfluenceUser creator, Space space) {
        return permissions.hasPermission(creator, Permission.ADMINISTER, space);
    }

    /**
     * Grants permissions to the users named in the wizard; does nothing when the creator may not set permissions.
     *
     * @param leaders user names, separated by commas
     * @param others user names of the other participants, separated by commas
     */
    public void admitNamed(Space space, ConfluenceUser creator, String leaders, String others) {
        if (!maySet(creator, space)) {
            return;
        }
        named(leaders).forEach(user -> admit(space, user, true));
        named(others).forEach(user -> admit(space, user, false));
    }

    private List<ConfluenceUser> named(String names) {
        return Stream.of(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(users::getUserByName)
                .filter(user -> user != null)
                .toList();
    }

    /** Leaders also get permission to administer the space. Existing permissions are kept. */
    void admit(Space space, ConfluenceUser user, boolean isLeader) {
        List<String> held = permissionsOf(space, user).stream()
                .map(SpacePermission::getType)
                .toList();
        Stream.concat(TAKING_PART.stream(), isLeader ? LEADING.stream() : Stream.empty())
                .filter(type -> !held.contains(type))
                .map(type -> SpacePermission.createUserSpacePermission(type, space, user))
                .forEach(spacePermissions::savePermission);
    }

    /** Revokes all permissions granted to this user personally; groups are not changed. */
    void dismiss(Space space, ConfluenceUser user) {
        permissionsOf(space, user).forEach(spacePermissions::removePermission);
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
