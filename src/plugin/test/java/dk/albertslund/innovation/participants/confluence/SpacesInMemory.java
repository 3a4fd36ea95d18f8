package dk.albertslund.innovation.participants.confluence;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Spaces with their permissions in memory. As in Confluence, a space returns its live list of permissions. */
public final class SpacesInMemory implements SpaceManager, SpacePermissionManager {
    static final String EVERYBODY = "confluence-users";
    static final String ADMINISTRATORS = "confluence-administrators";

    private final Map<String, Space> spaces = new HashMap<>();
    private final Map<String, List<SpacePermission>> permissions = new HashMap<>();
    public int changes;

    /** A space with Confluence's default permissions. */
    public Space usual(String key) {
        Space space = empty(key);
        List.of("VIEWSPACE", "EDITSPACE", "COMMENT", "CREATEATTACHMENT", "REMOVEPAGE", "EDITBLOG", "EXPORTSPACE")
                .forEach(type -> give(space, type, EVERYBODY));
        Stream.of("VIEWSPACE", "EDITSPACE", "SETSPACEPERMISSIONS").forEach(type -> give(space, type, ADMINISTRATORS));
        permissions.get(key).add(SpacePermission.createAnonymousSpacePermission("VIEWSPACE", space));
        permissions.get(key).add(SpacePermission.createAnonymousSpacePermission("EDITSPACE", space));
        return space;
    }

    public Space empty(String key) {
        List<SpacePermission> all = new ArrayList<>();
        Space space = new Space() {
            @Override
            public String getKey() {
                return key;
            }

            @Override
            public List<SpacePermission> getPermissions() {
                return all;
            }
        };
        spaces.put(key, space);
        permissions.put(key, all);
        return space;
    }

    void give(Space space, String type, String group) {
        permissions.get(space.getKey()).add(SpacePermission.createGroupSpacePermission(type, space, group));
    }

    /** Permissions as text, for example {@code confluence-users VIEWSPACE} or {@code anonymous VIEWSPACE}. */
    public List<String> told(String key) {
        return permissions.get(key).stream()
                .map(permission -> (permission.isGroupPermission() ? permission.getGroup() : "anonymous") + " "
                        + permission.getType())
                .sorted()
                .toList();
    }

    @Override
    public Space getSpace(String key) {
        return spaces.get(key);
    }

    @Override
    public void savePermission(SpacePermission permission) {
        changes++;
        permissions.get(permission.getSpace().getKey()).add(permission);
    }

    @Override
    public void removePermission(SpacePermission permission) {
        changes++;
        if (!permissions.get(permission.getSpace().getKey()).remove(permission)) {
            throw new IllegalArgumentException("not one that the space has told of");
        }
    }

    @Override
    public List<SpacePermission> getGlobalPermissions() {
        return List.of(
                SpacePermission.createGroupSpacePermission("USECONFLUENCE", null, EVERYBODY),
                SpacePermission.createGroupSpacePermission("CREATESPACE", null, "netvaerksledere"),
                SpacePermission.createAnonymousSpacePermission("USECONFLUENCE", null));
    }
}
