package dk.albertslund.innovation.health.confluence;

import dk.albertslund.innovation.common.JobRunRepository;
import dk.albertslund.innovation.common.ReadOnlyMode;
import dk.albertslund.innovation.mail.MailQueue;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Collects the health report. Read-only; a constant number of statements. */
@Component
public final class HealthService {
    private final TableCounts tables;
    private final JobRunRepository jobs;
    private final Versions versions;
    private final ReadOnlyMode mode;
    private final MailQueue mails;

    public HealthService(
            TableCounts tables, JobRunRepository jobs, Versions versions, ReadOnlyMode mode, MailQueue mails) {
        this.tables = tables;
        this.jobs = jobs;
        this.versions = versions;
        this.mode = mode;
        this.mails = mails;
    }

    HealthReport report() {
        Map<OptionalPart, Boolean> parts = new EnumMap<>(OptionalPart.class);
        for (OptionalPart part : OptionalPart.values()) {
            parts.put(part, part.isAvailable());
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(HealthReport.APP, versions.app());
        facts.put(HealthReport.CONFLUENCE, versions.confluence());
        facts.put(HealthReport.JAVA, versions.java());
        facts.put(HealthReport.DATABASE, tables.database());
        return new HealthReport(parts, tables.all(), jobs.latest(), facts, mode.isOn(), mails.isReady());
    }
}
