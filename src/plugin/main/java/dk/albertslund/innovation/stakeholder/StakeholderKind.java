package dk.albertslund.innovation.stakeholder;

import java.util.Arrays;
import java.util.List;

/** Kind of a stakeholder. */
public enum StakeholderKind {
    CITIZEN("citizen"),
    PROFESSION("profession"),
    OUTSIDE_WORLD("outsideWorld"),
    REFERENCE_LEADER("referenceLeader"),
    CORE_GROUP("coreGroup"),
    POLITICIAN("politician"),
    COMPANY("company"),
    ASSOCIATION("association"),
    OTHER_PUBLIC("otherPublic"),
    OTHER("other");

    private final String key;

    StakeholderKind(String key) {
        this.key = key;
    }

    /** Stored in the database; never changes. */
    public String key() {
        return key;
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(StakeholderKind::key).toList();
    }
}
