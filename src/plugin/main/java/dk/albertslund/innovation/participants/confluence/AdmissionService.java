package dk.albertslund.innovation.participants.confluence;

import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.sheet.LockedSheet;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.profile.NetworkPeople;
import dk.albertslund.innovation.profile.ProfileForm;
import org.springframework.stereotype.Component;

/**
 * Grants and revokes access to the space for members and former members. The caller must have checked permission to
 * administer the space.
 */
@Component
public final class AdmissionService {
    private static final String USER = "user";

    private final SheetRepository sheets;
    private final PersonalSpacePermissions permissions;
    private final SpaceManager spaces;
    private final UserAccessor users;
    private final Transactions transactions;

    public AdmissionService(
            SheetRepository sheets,
            PersonalSpacePermissions permissions,
            @ComponentImport SpaceManager spaces,
            @ComponentImport UserAccessor users,
            Transactions transactions) {
        this.sheets = sheets;
        this.permissions = permissions;
        this.spaces = spaces;
        this.users = users;
        this.transactions = transactions;
    }

    /** @throws ValidationException when the profile does not list the user */
    void admit(Network network, String userName) {
        ConfluenceUser user = user(userName);
        String key = user.getKey().getStringValue();
        transactions.run(() -> {
            NetworkPeople people = people(network);
            if (!people.all().contains(key)) {
                throw refuse("role", user);
            }
            permissions.admit(
                    spaces.getSpace(network.spaceKey()), user, people.leaders().contains(key));
        });
    }

    /** @throws ValidationException when the profile lists the user, or it is the current user */
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
            permissions.dismiss(spaces.getSpace(network.spaceKey()), user);
        });
    }

    /** Locks the profile's sheet, so that the check holds until commit. */
    private NetworkPeople people(Network network) {
        LockedSheet locked = sheets.open(new SheetKey(network.id(), ProfileForm.KEY, Sheet.ONLY_TURN))
                .lock();
        locked.release();
        return NetworkPeople.in(sheets.state(locked.sheet()));
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
