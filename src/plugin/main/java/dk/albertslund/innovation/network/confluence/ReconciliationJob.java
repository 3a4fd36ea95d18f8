package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.ScheduledJob;
import dk.albertslund.innovation.network.Reconciled;
import dk.albertslund.innovation.network.Reconciliation;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks the networks' tables every night, on one node of the cluster; an administrator may also start it. */
@Component("reconciliationTask")
public final class ReconciliationJob extends ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationJob.class);

    private final Reconciliation reconciliation;
    private final Texts texts;

    public ReconciliationJob(Reconciliation reconciliation, Texts texts) {
        this.reconciliation = reconciliation;
        this.texts = texts;
    }

    @Override
    public String run(BooleanSupplier isCancelled) {
        Reconciled reconciled = reconciliation.run(isCancelled);
        String message = message(reconciled);
        if (reconciled.isAllWell()) {
            LOG.info("{}", message);
        } else {
            LOG.warn("{}", message);
        }
        return message;
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
