package dk.albertslund.innovation.intake;

import java.util.Arrays;
import java.util.List;

/**
 * The seven marks of a good theme. The first six are the municipality's, and choices of the profile's checklist; the link
 * to the guiding star is a field of the profile. The keys are stored and never change.
 */
public enum ThemeMark {
    WELFARE("welfare"),
    CURRENT("current"),
    CROSS_CUTTING("crossCutting"),
    COMPLEX("complex"),
    LEARNING("learning"),
    INNOVATION("innovation"),
    GUIDING_STAR("guidingStar");

    private final String key;

    ThemeMark(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Those that the profile's checklist has. */
    public static List<ThemeMark> ofChecklist() {
        return Arrays.stream(values()).filter(mark -> mark != GUIDING_STAR).toList();
    }
}
