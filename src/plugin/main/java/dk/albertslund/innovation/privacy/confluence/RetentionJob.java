package dk.albertslund.innovation.privacy.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.ScheduledJob;
import dk.albertslund.innovation.privacy.RetentionService;
import dk.albertslund.innovation.privacy.RetentionService.RetentionResult;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs the retention every night; reports numbers and spaces, never names. */
@Component("retentionTask")
public final class RetentionJob extends ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final RetentionService retention;
    private final Messages messages;

    public RetentionJob(RetentionService retention, Messages messages) {
        this.retention = retention;
        this.messages = messages;
    }

    @Override
    public String run(BooleanSupplier isCancelled) {
        String message = message(retention.eraseExpired());
        LOG.info("{}", message);
        return message;
    }

    private String message(RetentionResult result) {
        String overdue = result.overdue().entrySet().stream()
                .map(network -> network.getKey() + ": " + network.getValue())
                .collect(Collectors.joining(", "));
        String names = overdue.isEmpty()
                ? messages.text("innovation.retention.done", result.erased())
                : messages.text("innovation.retention.overdue", result.erased(), overdue);
        return result.records() == 0
                ? names
                : names + " " + messages.text("innovation.retention.records", result.records());
    }
}
