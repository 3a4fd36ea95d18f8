package dk.albertslund.innovation.health.confluence;

import dk.albertslund.innovation.common.JobRuns;
import dk.albertslund.innovation.common.ReadOnlyMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks how the app is; changes nothing, and asks the same number of statements however much there is. */
@Component
public final class HealthCheck {
    private final TableCounts tables;
    private final JobRuns jobs;
    private final Versions versions;
    private final ReadOnlyMode mode;

    public HealthCheck(TableCounts tables, JobRuns jobs, Versions versions, ReadOnlyMode mode) {
        this.tables = tables;
        this.jobs = jobs;
        this.versions = versions;
        this.mode = mode;
    }

    Health now() {
        Map<OptionalPart, Boolean> parts = new EnumMap<>(OptionalPart.class);
        for (OptionalPart part : OptionalPart.values()) {
            parts.put(part, part.isThere());
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(Health.APP, versions.app());
        facts.put(Health.CONFLUENCE, versions.confluence());
        facts.put(Health.JAVA, versions.java());
        facts.put(Health.DATABASE, tables.database());
        return new Health(parts, tables.all(), jobs.latest(), facts, mode.isOn());
    }
}
