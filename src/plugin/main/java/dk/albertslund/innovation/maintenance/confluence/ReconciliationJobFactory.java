package dk.albertslund.innovation.maintenance.confluence;

import dk.albertslund.innovation.common.confluence.JobRunnerFactory;
import org.springframework.stereotype.Component;

/** What the descriptor calls {@code reconciliationJob}. */
@Component("reconciliationJob")
public final class ReconciliationJobFactory extends JobRunnerFactory {
    public static final String KEY = "reconciliationJob";

    public ReconciliationJobFactory() {
        super(KEY, ReconciliationJob.class);
    }
}
