package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the lines of who has which role in a network. */
@Component
public final class NetworkRoleViewFactory {
    private static final int MOST_NAMES = 4;

    private final Messages messages;
    private final UserDirectory users;

    public NetworkRoleViewFactory(Messages messages, UserDirectory users) {
        this.messages = messages;
        this.users = users;
    }

    /** Roles that somebody has, and the leader's in any case. */
    List<FactView> of(SheetState profile) {
        return Stream.of(
                        ProfileForm.LEADERS,
                        ProfileForm.CO_DRIVER,
                        ProfileForm.REFERENCE_LEADERS,
                        ProfileForm.CORE_GROUP)
                .filter(role ->
                        role.equals(ProfileForm.LEADERS) || !profile.value(role).isEmpty())
                .map(role -> new FactView(
                        messages.text("innovation.form." + ProfileForm.KEY + "." + role + ".label"),
                        names(KeyList.split(profile.value(role)))))
                .toList();
    }

    /** Of a large group the first names and how many more there are. */
    private String names(List<String> keys) {
        if (keys.isEmpty()) {
            return messages.text("innovation.home.role.nobody");
        }
        boolean isLarge = keys.size() > MOST_NAMES;
        String shown = BidiIsolation.joinIsolated(keys.stream()
                .limit(isLarge ? MOST_NAMES - 1 : MOST_NAMES)
                .map(users::fullName)
                .toList());
        return isLarge ? messages.text("innovation.home.role.more", shown, keys.size() - MOST_NAMES + 1) : shown;
    }
}
