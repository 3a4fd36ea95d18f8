package dk.albertslund.innovation.phase.form;

import java.util.Arrays;
import java.util.List;

/** The five kinds of value for both expected and achieved results, as in Danish statistics on public innovation. */
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

    public static List<String> keys() {
        return Arrays.stream(values()).map(ValueType::key).toList();
    }
}
