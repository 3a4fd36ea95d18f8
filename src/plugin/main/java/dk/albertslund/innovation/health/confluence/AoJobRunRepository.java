package dk.albertslund.innovation.health.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.JobRun;
import dk.albertslund.innovation.common.JobRunRepository;
import dk.albertslund.innovation.common.ReadOnlyMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores job runs in the table {@code JOB_RUN}. Records nothing in read-only mode. */
@Component
public final class AoJobRunRepository implements JobRunRepository {
    private final ActiveObjects ao;
    private final ReadOnlyMode mode;

    public AoJobRunRepository(@ComponentImport ActiveObjects ao, ReadOnlyMode mode) {
        this.ao = ao;
        this.mode = mode;
    }

    @Override
    public void record(JobRun run) {
        if (mode.isOn()) {
            return;
        }
        AoJobRun[] found = ao.find(AoJobRun.class, Query.select().where("JOB_KEY = ?", run.job()));
        if (found.length == 0) {
            ao.create(
                    AoJobRun.class,
                    new DBParam("JOB_KEY", run.job()),
                    new DBParam("ENDED", Date.from(run.ended())),
                    new DBParam("WELL", run.isWell()),
                    new DBParam("MESSAGE", message(run)));
        } else {
            found[0].setEnded(Date.from(run.ended()));
            found[0].setWell(run.isWell());
            found[0].setMessage(message(run));
            found[0].save();
        }
    }

    /** Oracle stores empty strings as null. */
    private static String message(JobRun run) {
        return run.message().isEmpty() ? null : run.message();
    }

    @Override
    public List<JobRun> latest() {
        return Arrays.stream(ao.find(AoJobRun.class, Query.select()))
                .map(row -> new JobRun(
                        row.getJobKey(),
                        row.getEnded().toInstant(),
                        row.isWell(),
                        row.getMessage() == null ? "" : row.getMessage()))
                .sorted(Comparator.comparing(JobRun::job))
                .toList();
    }
}
