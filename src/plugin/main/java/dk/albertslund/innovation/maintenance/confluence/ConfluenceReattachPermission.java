package dk.albertslund.innovation.maintenance.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.page.ReattachPermission;
import org.springframework.stereotype.Component;

/** Checks Confluence's administrators and the network's leaders. */
@Component
public final class ConfluenceReattachPermission implements ReattachPermission {
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final UserManager users;
    private final SummaryRepository summaries;
    private final CurrentUser currentUser;

    public ConfluenceReattachPermission(
            @ComponentImport SpaceManager spaces,
            @ComponentImport PermissionManager permissions,
            @ComponentImport("salUserManager") UserManager users,
            SummaryRepository summaries,
            CurrentUser currentUser) {
        this.spaces = spaces;
        this.permissions = permissions;
        this.users = users;
        this.summaries = summaries;
        this.currentUser = currentUser;
    }

    @Override
    public boolean isGranted(String spaceKey, Network network) {
        Space space = spaces.getSpace(spaceKey);
        return space != null
                && permissions.hasPermission(currentUser.userOrNull(), Permission.ADMINISTER, space)
                && currentUser
                        .userKey()
                        .filter(person -> isKnownTo(network, person) || users.isAdmin(new UserKey(person)))
                        .isPresent();
    }

    private boolean isKnownTo(Network network, String person) {
        return network.founder().equals(person)
                || summaries
                        .findBySpace(network.spaceKey())
                        .filter(summary -> summary.profile().leaders().contains(person))
                        .isPresent();
    }
}
