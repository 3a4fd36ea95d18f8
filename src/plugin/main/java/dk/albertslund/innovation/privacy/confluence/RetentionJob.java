package dk.albertslund.innovation.privacy.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.ScheduledJob;
import dk.albertslund.innovation.privacy.Retention;
import dk.albertslund.innovation.privacy.Retention.Kept;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks every night for names that should not be kept any longer; says how many and where, never which. */
@Component("retentionTask")
public final class RetentionJob extends ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final Retention retention;
    private final Texts texts;

    public RetentionJob(Retention retention, Texts texts) {
        this.retention = retention;
        this.texts = texts;
    }

    @Override
    public String run(BooleanSupplier isCancelled) {
        String message = message(retention.check());
        LOG.info("{}", message);
        return message;
    }

    private String message(Kept kept) {
        String overdue = kept.overdue().entrySet().stream()
                .map(network -> network.getKey() + ": " + network.getValue())
                .collect(Collectors.joining(", "));
        return overdue.isEmpty()
                ? texts.text("innovation.retention.done", kept.erased())
                : texts.text("innovation.retention.overdue", kept.erased(), overdue);
    }
}
