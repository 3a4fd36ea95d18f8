package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.network.NetworkProposal;
import dk.albertslund.innovation.network.ProfileForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives the people of a new network their rights in its space; never takes any away. */
@Component
public final class NetworkRights {
    private static final List<String> TAKING_PART = List.of(
            SpacePermission.VIEWSPACE_PERMISSION,
            SpacePermission.CREATEEDIT_PAGE_PERMISSION,
            SpacePermission.COMMENT_PERMISSION);

    private final SpacePermissionManager permissions;
    private final UserAccessor users;

    public NetworkRights(@ComponentImport SpacePermissionManager permissions, @ComponentImport UserAccessor users) {
        this.permissions = permissions;
        this.users = users;
    }

    /** Leaders may also administer the space, so that they can let others in. */
    public void give(Space space, NetworkProposal proposal) {
        for (ConfluenceUser leader : named(proposal.answer(ProfileForm.LEADERS))) {
            takePart(space, leader);
            permissions.savePermission(SpacePermission.createUserSpacePermission(
                    SpacePermission.ADMINISTER_SPACE_PERMISSION, space, leader));
        }
        named(proposal.answer(ProfileForm.CO_DRIVER)).forEach(user -> takePart(space, user));
        named(proposal.answer(ProfileForm.REFERENCE_LEADERS)).forEach(user -> takePart(space, user));
    }

    private void takePart(Space space, ConfluenceUser user) {
        for (String type : TAKING_PART) {
            permissions.savePermission(SpacePermission.createUserSpacePermission(type, space, user));
        }
    }

    private List<ConfluenceUser> named(String names) {
        return List.of(names.split(",")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(users::getUserByName)
                .filter(user -> user != null)
                .toList();
    }
}
