package dk.albertslund.innovation.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a proposal has come. The keys are stored and never change. */
public enum ProposalStatus {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    STARTED;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    public static Optional<ProposalStatus> withKey(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst();
    }
}
