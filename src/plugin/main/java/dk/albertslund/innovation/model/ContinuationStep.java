package dk.albertslund.innovation.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two steps of the continuation phase, in the order of a typical course: realisation, then spread. */
public enum ContinuationStep {
    REALISATION,
    SPREAD;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(ContinuationStep::key).toList();
    }

    public static Optional<ContinuationStep> withKey(String key) {
        return Arrays.stream(values()).filter(step -> step.key().equals(key)).findFirst();
    }
}
