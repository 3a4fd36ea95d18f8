package dk.albertslund.innovation.privacy.confluence;

import dk.albertslund.innovation.common.confluence.JobRunnerFactory;
import org.springframework.stereotype.Component;

/** The bean {@code retentionJob} of the descriptor. */
@Component("retentionJob")
public final class RetentionJobFactory extends JobRunnerFactory {
    public static final String KEY = "retentionJob";

    public RetentionJobFactory() {
        super(KEY, RetentionJob.class);
    }
}
