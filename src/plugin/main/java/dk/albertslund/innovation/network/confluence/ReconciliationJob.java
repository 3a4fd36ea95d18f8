package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.ScheduledJob;
import dk.albertslund.innovation.network.Reconciled;
import dk.albertslund.innovation.network.Reconciliation;
import dk.albertslund.innovation.network.VisibilityState;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks the networks' tables every night, on one node of the cluster; an administrator may also start it. */
@Component("reconciliationTask")
public final class ReconciliationJob extends ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationJob.class);

    private final Reconciliation reconciliation;
    private final VisibilityService visibilities;
    private final Texts texts;

    public ReconciliationJob(Reconciliation reconciliation, VisibilityService visibilities, Texts texts) {
        this.reconciliation = reconciliation;
        this.visibilities = visibilities;
        this.texts = texts;
    }

    @Override
    public String run(BooleanSupplier isCancelled) {
        Reconciled reconciled = reconciliation.run(isCancelled);
        Map<String, VisibilityState> broken = visibilities.broken(isCancelled);
        String message = message(reconciled) + message(broken);
        if (reconciled.isAllWell() && broken.isEmpty()) {
            LOG.info("{}", message);
        } else {
            LOG.warn("{}", message);
        }
        return message;
    }

    /** Nothing is changed: the administrator of a space may have had a reason. */
    private String message(Map<String, VisibilityState> broken) {
        String said = broken.entrySet().stream()
                .map(network -> texts.text(
                        "innovation.check.visibility.one",
                        network.getKey(),
                        texts.text("innovation.visibility."
                                + network.getValue().chosen().key()),
                        texts.text("innovation.access.actual."
                                + network.getValue().actual().key())))
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : " " + texts.text("innovation.check.visibility", said);
    }

    private String message(Reconciled reconciled) {
        String done = texts.text(
                reconciled.isStopped() ? "innovation.check.stopped" : "innovation.check.done",
                reconciled.networks(),
                reconciled.pages(),
                reconciled.strays(),
                reconciled.summaries());
        return reconciled.homeless().isEmpty()
                ? done
                : done + " " + texts.text("innovation.check.homeless", String.join(", ", reconciled.homeless()));
    }
}
