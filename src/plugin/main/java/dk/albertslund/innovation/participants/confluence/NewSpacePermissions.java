package dk.albertslund.innovation.participants.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
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

/** Sets the permissions of a space that has just been created for a network, by the answers in the wizard. */
@Component
public final class NewSpacePermissions {
    private static final Logger LOG = LoggerFactory.getLogger(NewSpacePermissions.class);

    private final PermissionManager permissions;
    private final UserAccessor users;
    private final GroupSpacePermissions groups;
    private final PersonalSpacePermissions personal;

    public NewSpacePermissions(
            @ComponentImport PermissionManager permissions,
            @ComponentImport UserAccessor users,
            GroupSpacePermissions groups,
            PersonalSpacePermissions personal) {
        this.permissions = permissions;
        this.users = users;
        this.groups = groups;
        this.personal = personal;
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
        groups.setVisibility(space, chosen);
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
        named(leaders).forEach(user -> personal.admit(space, user, true));
        named(others).forEach(user -> personal.admit(space, user, false));
    }

    private List<ConfluenceUser> named(String names) {
        return Stream.of(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(users::getUserByName)
                .filter(user -> user != null)
                .toList();
    }
}
