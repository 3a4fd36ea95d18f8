package dk.albertslund.innovation.maintenance.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.ScheduledJob;
import dk.albertslund.innovation.maintenance.ReconciliationResult;
import dk.albertslund.innovation.maintenance.ReconciliationService;
import dk.albertslund.innovation.network.VisibilityState;
import dk.albertslund.innovation.participants.confluence.NetworkVisibilityService;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs the reconciliation every night on one node of the cluster; an administrator can also start it. */
@Component("reconciliationTask")
public final class ReconciliationJob extends ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationJob.class);

    private final ReconciliationService reconciliation;
    private final NetworkVisibilityService visibilityService;
    private final Messages messages;

    public ReconciliationJob(
            ReconciliationService reconciliation, NetworkVisibilityService visibilityService, Messages messages) {
        this.reconciliation = reconciliation;
        this.visibilityService = visibilityService;
        this.messages = messages;
    }

    @Override
    public String run(BooleanSupplier isCancelled) {
        ReconciliationResult result = reconciliation.run(isCancelled);
        Map<String, VisibilityState> broken = visibilityService.findDeviations(isCancelled);
        String message = message(result) + message(broken);
        if (result.isAllWell() && broken.isEmpty()) {
            LOG.info("{}", message);
        } else {
            LOG.warn("{}", message);
        }
        return message;
    }

    /** Differences are only reported: the space's administrator may have had a reason. */
    private String message(Map<String, VisibilityState> broken) {
        String said = broken.entrySet().stream()
                .map(network -> messages.text(
                        "innovation.check.visibility.one",
                        network.getKey(),
                        messages.text("innovation.visibility."
                                + network.getValue().chosen().key()),
                        messages.text("innovation.access.actual."
                                + network.getValue().actual().key())))
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : " " + messages.text("innovation.check.visibility", said);
    }

    private String message(ReconciliationResult result) {
        String done = messages.text(
                result.isStopped() ? "innovation.check.stopped" : "innovation.check.done",
                result.networks(),
                result.pages(),
                result.orphans(),
                result.summaries());
        return result.networksWithoutSpace().isEmpty()
                ? done
                : done + " "
                        + messages.text("innovation.check.homeless", String.join(", ", result.networksWithoutSpace()));
    }
}
