package dk.albertslund.innovation.participants.confluence;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.network.NetworkVisibility;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads and sets what a space's permissions let people outside of the network do: the permissions of groups and of anonymous
 * users, except those of groups that administer the space. What single users may do is in {@link PersonalSpacePermissions}.
 */
@Component
public final class GroupSpacePermissions {
    private static final Set<String> READING = Set.of(
            SpacePermission.VIEWSPACE_PERMISSION,
            SpacePermission.COMMENT_PERMISSION,
            SpacePermission.EXPORT_SPACE_PERMISSION);

    private final SpacePermissionManager permissions;

    public GroupSpacePermissions(@ComponentImport SpacePermissionManager permissions) {
        this.permissions = permissions;
    }

    /** What the space's permissions let people outside of the network do. */
    NetworkVisibility visibility(Space space) {
        List<SpacePermission> others = others(List.copyOf(space.getPermissions()));
        return NetworkVisibility.of(
                others.stream().anyMatch(isOf(SpacePermission.VIEWSPACE_PERMISSION)),
                others.stream().anyMatch(permission -> !READING.contains(permission.getType())));
    }

    private static List<SpacePermission> others(List<SpacePermission> existing) {
        Set<String> administering = existing.stream()
                .filter(isOf(SpacePermission.ADMINISTER_SPACE_PERMISSION))
                .filter(SpacePermission::isGroupPermission)
                .map(SpacePermission::getGroup)
                .collect(Collectors.toSet());
        return existing.stream()
                .filter(permission -> !permission.isUserPermission())
                .filter(permission -> !permission.isGroupPermission() || !administering.contains(permission.getGroup()))
                .toList();
    }

    private static Predicate<SpacePermission> isOf(String type) {
        return permission -> permission.getType().equals(type);
    }

    /** Revokes what the visibility does not allow, then grants what is missing. Idempotent. */
    void setVisibility(Space space, NetworkVisibility visibility) {
        List<SpacePermission> existing = List.copyOf(space.getPermissions());
        others(existing).stream()
                .filter(permission -> !mayStay(permission, visibility))
                .forEach(permissions::removePermission);
        for (String group : everybody()) {
            permissionTypes(visibility)
                    .filter(type -> existing.stream().noneMatch(isOf(type).and(isOfGroup(group))))
                    .map(type -> SpacePermission.createGroupSpacePermission(type, space, group))
                    .forEach(permissions::savePermission);
        }
    }

    private static boolean mayStay(SpacePermission permission, NetworkVisibility visibility) {
        return switch (visibility) {
            case EVERYONE_WRITES -> true;
            case EVERYONE_READS -> READING.contains(permission.getType());
            case PARTICIPANTS_ONLY -> false;
        };
    }

    private static Stream<String> permissionTypes(NetworkVisibility visibility) {
        Stream<String> reading = Stream.of(SpacePermission.VIEWSPACE_PERMISSION, SpacePermission.COMMENT_PERMISSION);
        return switch (visibility) {
            case EVERYONE_WRITES ->
                Stream.concat(
                        reading,
                        Stream.of(
                                SpacePermission.CREATEEDIT_PAGE_PERMISSION,
                                SpacePermission.CREATE_ATTACHMENT_PERMISSION));
            case EVERYONE_READS -> reading;
            case PARTICIPANTS_ONLY -> Stream.empty();
        };
    }

    private static Predicate<SpacePermission> isOfGroup(String group) {
        return permission -> permission.isGroupPermission() && group.equals(permission.getGroup());
    }

    /** The groups that may use Confluence. */
    private Set<String> everybody() {
        return permissions.getGlobalPermissions().stream()
                .filter(isOf(SpacePermission.USE_CONFLUENCE_PERMISSION))
                .filter(SpacePermission::isGroupPermission)
                .map(SpacePermission::getGroup)
                .collect(Collectors.toSet());
    }
}
