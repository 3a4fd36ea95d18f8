package dk.albertslund.innovation.privacy.confluence;

import dk.albertslund.innovation.common.confluence.JobRunnerFactory;
import org.springframework.stereotype.Component;

/** What the descriptor calls {@code retentionJob}. */
@Component("retentionJob")
public final class RetentionJobFactory extends JobRunnerFactory {
    public static final String KEY = "retentionJob";

    public RetentionJobFactory() {
        super(KEY, RetentionJob.class);
    }
}
