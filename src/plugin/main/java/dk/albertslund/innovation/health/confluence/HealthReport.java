package dk.albertslund.innovation.health.confluence;

import dk.albertslund.innovation.common.JobRun;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Snapshot of the app's health.
 *
 * @param parts availability of each optional part
 * @param tables number of rows by table
 */
record HealthReport(
        Map<OptionalPart, Boolean> parts,
        SortedMap<String, Integer> tables,
        List<JobRun> jobs,
        Map<String, String> facts,
        boolean isReadOnly,
        boolean hasMailServer) {
    static final String APP = "app";
    static final String CONFLUENCE = "confluence";
    static final String JAVA = "java";
    static final String DATABASE = "database";

    int queue() {
        return tables.getOrDefault(TableCounts.UNINDEXED, 0);
    }
}
