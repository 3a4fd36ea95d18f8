package dk.albertslund.innovation.participants.confluence;

import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetRepository;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.profile.NetworkPeople;
import dk.albertslund.innovation.profile.ProfileForm;
import org.springframework.stereotype.Component;

/** Lets people of a network into its space, and out of it those who have left; for somebody who may administer it. */
@Component
public final class AdmissionService {
    private static final String USER = "user";

    private final SheetRepository sheets;
    private final SpacePermissionService spacePermissions;
    private final SpaceManager spaces;
    private final UserAccessor users;
    private final Transactions transactions;

    public AdmissionService(
            SheetRepository sheets,
            SpacePermissionService spacePermissions,
            @ComponentImport SpaceManager spaces,
            @ComponentImport UserAccessor users,
            Transactions transactions) {
        this.sheets = sheets;
        this.spacePermissions = spacePermissions;
        this.spaces = spaces;
        this.users = users;
        this.transactions = transactions;
    }

    /** @throws ValidationException when the profile does not say that the person takes part */
    void admit(Network network, String userName) {
        ConfluenceUser user = user(userName);
        String key = user.getKey().getStringValue();
        transactions.run(() -> {
            NetworkPeople people = people(network);
            if (!people.all().contains(key)) {
                throw refuse("role", user);
            }
            spacePermissions.admit(
                    spaces.getSpace(network.spaceKey()), user, people.leaders().contains(key));
        });
    }

    /** @throws ValidationException when the profile says that the person takes part, or it is the one who asks */
    void dismiss(Network network, String userName, String author) {
        ConfluenceUser user = user(userName);
        String key = user.getKey().getStringValue();
        transactions.run(() -> {
            if (people(network).all().contains(key)) {
                throw refuse("still", user);
            }
            if (key.equals(author)) {
                throw refuse("self", user);
            }
            spacePermissions.dismiss(spaces.getSpace(network.spaceKey()), user);
        });
    }

    /** Waits for whoever is changing the profile, so that it is the last word on who takes part that counts. */
    private NetworkPeople people(Network network) {
        return NetworkPeople.in(sheets.state(sheets.findForUpdate(network.id(), ProfileForm.KEY, Sheet.ONLY_TURN)));
    }

    private ConfluenceUser user(String userName) {
        ConfluenceUser user = users.getUserByName(userName);
        if (user == null) {
            throw new ValidationException(ValidationError.of(USER, "innovation.form.problem.user", userName));
        }
        return user;
    }

    private static ValidationException refuse(String reason, ConfluenceUser user) {
        return new ValidationException(ValidationError.of(USER, "innovation.access.problem." + reason, user.getName()));
    }
}
