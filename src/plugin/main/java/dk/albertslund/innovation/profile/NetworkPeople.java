package dk.albertslund.innovation.profile;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Members of a network by user key, without duplicates: leaders first, then the core group.
 *
 * @param sessionLeaders the leaders and the co-driver
 */
public record NetworkPeople(List<String> leaders, List<String> sessionLeaders, Set<String> all) {
    private static final Set<String> ROLES =
            Set.of(ProfileForm.LEADERS, ProfileForm.CO_DRIVER, ProfileForm.REFERENCE_LEADERS, ProfileForm.CORE_GROUP);

    /** Read from the network's profile. */
    public static NetworkPeople in(SheetState profile) {
        Set<String> all = new LinkedHashSet<>();
        Stream.of(ProfileForm.LEADERS, ProfileForm.CO_DRIVER, ProfileForm.REFERENCE_LEADERS, ProfileForm.CORE_GROUP)
                .forEach(role -> all.addAll(KeyList.split(profile.value(role))));
        List<String> leaders = KeyList.split(profile.value(ProfileForm.LEADERS));
        List<String> sessionLeaders = Stream.concat(
                        leaders.stream(), KeyList.split(profile.value(ProfileForm.CO_DRIVER)).stream())
                .toList();
        return new NetworkPeople(leaders, sessionLeaders, all);
    }

    /** Whether the field of the profile lists members. */
    public static boolean isRole(String kind, String field) {
        return kind.equals(ProfileForm.KEY) && ROLES.contains(field);
    }
}
