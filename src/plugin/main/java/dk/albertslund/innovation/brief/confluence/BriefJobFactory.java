package dk.albertslund.innovation.brief.confluence;

import dk.albertslund.innovation.common.confluence.JobRunnerFactory;
import org.springframework.stereotype.Component;

/** The bean {@code briefJob} of the descriptor. */
@Component("briefJob")
public final class BriefJobFactory extends JobRunnerFactory {
    public static final String KEY = "briefJob";

    public BriefJobFactory() {
        super(KEY, BriefJob.class);
    }
}
