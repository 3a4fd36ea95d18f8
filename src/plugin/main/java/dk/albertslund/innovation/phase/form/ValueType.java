package dk.albertslund.innovation.phase.form;

import java.util.Arrays;
import java.util.List;

/**
 * The five kinds of value that a network may hope for, and that it may reach: those by which public innovation is counted
 * in Denmark, so that the two can be held against each other. The model's own words help to choose.
 */
public enum ValueType {
    QUALITY("quality"),
    EFFICIENCY("efficiency"),
    CITIZEN_INVOLVEMENT("citizenInvolvement"),
    STAFF_SATISFACTION("staffSatisfaction"),
    POLITICAL_GOALS("politicalGoals");

    private final String key;

    ValueType(String key) {
        this.key = key;
    }

    /** Stored; never changes. */
    public String key() {
        return key;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ValueType::key).toList();
    }
}
