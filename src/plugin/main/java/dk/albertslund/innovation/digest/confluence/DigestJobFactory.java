package dk.albertslund.innovation.digest.confluence;

import dk.albertslund.innovation.common.confluence.JobRunnerFactory;
import org.springframework.stereotype.Component;

/** The bean {@code digestJob} of the descriptor. */
@Component("digestJob")
public final class DigestJobFactory extends JobRunnerFactory {
    public static final String KEY = "digestJob";

    public DigestJobFactory() {
        super(KEY, DigestJob.class);
    }
}
