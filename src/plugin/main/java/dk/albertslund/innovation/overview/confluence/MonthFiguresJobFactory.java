package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.confluence.JobRunnerFactory;
import org.springframework.stereotype.Component;

/** The bean {@code monthFiguresJob} of the descriptor. */
@Component("monthFiguresJob")
public final class MonthFiguresJobFactory extends JobRunnerFactory {
    public static final String KEY = "monthFiguresJob";

    public MonthFiguresJobFactory() {
        super(KEY, MonthFiguresJob.class);
    }
}
