package dk.albertslund.innovation.stakeholder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Quadrant of a stakeholder by influence and how much it is affected. Derived, never stored. */
public enum Category {
    GREY_EMINENCE(true, false),
    RESOURCE_PERSON(true, true),
    EXTERNAL(false, false),
    HOSTAGE(false, true);

    /** Steps from this one on count as high. */
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

    /** Empty until both are given. */
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

    /** Used in language keys and CSS classes. */
    public String key() {
        return name().toLowerCase(Locale.ENGLISH).replace('_', '-');
    }
}
