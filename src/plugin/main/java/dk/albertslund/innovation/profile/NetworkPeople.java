package dk.albertslund.innovation.profile;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.SheetState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Members of a network by user key, without duplicates: leaders first, then the core group. */
public record NetworkPeople(List<String> leaders, Set<String> all) {
    private static final Set<String> ROLES =
            Set.of(ProfileForm.LEADERS, ProfileForm.CO_DRIVER, ProfileForm.REFERENCE_LEADERS, ProfileForm.CORE_GROUP);

    /** Read from the network's profile. */
    public static NetworkPeople in(SheetState profile) {
        Set<String> all = new LinkedHashSet<>();
        Stream.of(ProfileForm.LEADERS, ProfileForm.CO_DRIVER, ProfileForm.REFERENCE_LEADERS, ProfileForm.CORE_GROUP)
                .forEach(role -> all.addAll(Field.splitKeys(profile.value(role))));
        return new NetworkPeople(Field.splitKeys(profile.value(ProfileForm.LEADERS)), all);
    }

    /** Whether the field of the profile lists members. */
    public static boolean isRole(String kind, String field) {
        return kind.equals(ProfileForm.KEY) && ROLES.contains(field);
    }
}
