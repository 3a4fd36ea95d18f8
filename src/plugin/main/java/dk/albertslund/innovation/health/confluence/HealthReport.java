package dk.albertslund.innovation.health.confluence;

import dk.albertslund.innovation.common.JobRun;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What is known of the app's health at one moment.
 *
 * @param parts whether each part that may be missing is there
 * @param tables how many rows each table has
 */
record HealthReport(
        Map<OptionalPart, Boolean> parts,
        SortedMap<String, Integer> tables,
        List<JobRun> jobs,
        Map<String, String> facts,
        boolean isReadOnly) {
    static final String APP = "app";
    static final String CONFLUENCE = "confluence";
    static final String JAVA = "java";
    static final String DATABASE = "database";

    int queue() {
        return tables.getOrDefault(TableCounts.UNINDEXED, 0);
    }
}
