package dk.albertslund.innovation.export.confluence;

import dk.albertslund.innovation.rollup.RollupParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which networks a file of the overview is about: the parameters of the macro, without its limit; null for none. */
record OverviewQuery(String types, String status, String phase, String sort) {
    /**
     * @param typeKeys all types, including hidden ones
     * @throws dk.albertslund.innovation.common.ValidationException with a message for each invalid parameter
     */
    RollupParameters parameters(List<String> typeKeys) {
        Map<String, String> raw = new HashMap<>();
        put(raw, "types", types);
        put(raw, "status", status);
        put(raw, "phase", phase);
        put(raw, "sort", sort);
        return RollupParameters.from(raw, typeKeys).withoutLimit();
    }

    private static void put(Map<String, String> raw, String key, String value) {
        if (value != null) {
            raw.put(key, value);
        }
    }
}
