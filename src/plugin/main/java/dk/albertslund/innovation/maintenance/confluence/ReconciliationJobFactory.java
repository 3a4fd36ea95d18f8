package dk.albertslund.innovation.maintenance.confluence;

import dk.albertslund.innovation.common.confluence.JobRunnerFactory;
import org.springframework.stereotype.Component;

/** The bean {@code reconciliationJob} of the descriptor. */
@Component("reconciliationJob")
public final class ReconciliationJobFactory extends JobRunnerFactory {
    public static final String KEY = "reconciliationJob";

    public ReconciliationJobFactory() {
        super(KEY, ReconciliationJob.class);
    }
}
