package dk.albertslund.innovation.search.confluence;

import dk.albertslund.innovation.common.confluence.JobRunnerFactory;
import org.springframework.stereotype.Component;

/** The bean {@code indexJob} of the descriptor. */
@Component("indexJob")
public final class ReindexJobFactory extends JobRunnerFactory {
    public static final String KEY = "indexJob";

    public ReindexJobFactory() {
        super(KEY, ReindexJob.class);
    }
}
