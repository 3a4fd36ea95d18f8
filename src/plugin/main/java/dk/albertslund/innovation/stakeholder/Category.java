package dk.albertslund.innovation.stakeholder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a stakeholder is to the network: who can decide much or little, and is affected much or little. Never stored.
 */
public enum Category {
    GREY_EMINENCE(true, false),
    RESOURCE_PERSON(true, true),
    EXTERNAL(false, false),
    HOSTAGE(false, true);

    /** From this step on it is much. */
    public static final int MUCH = 3;

    private final boolean isInfluential;
    private final boolean isAffected;

    Category(boolean isInfluential, boolean isAffected) {
        this.isInfluential = isInfluential;
        this.isAffected = isAffected;
    }

    public static Category of(int influence, int affected) {
        return Arrays.stream(values())
                .filter(category ->
                        category.isInfluential == influence >= MUCH && category.isAffected == affected >= MUCH)
                .findFirst()
                .orElseThrow();
    }

    /** Nothing until both are known. */
    public static Optional<Category> of(OptionalInt influence, OptionalInt affected) {
        return influence.isPresent() && affected.isPresent()
                ? Optional.of(of(influence.getAsInt(), affected.getAsInt()))
                : Optional.empty();
    }

    public boolean isInfluential() {
        return isInfluential;
    }

    public boolean isAffected() {
        return isAffected;
    }

    /** For texts and styles. */
    public String key() {
        return name().toLowerCase(Locale.ENGLISH).replace('_', '-');
    }
}
