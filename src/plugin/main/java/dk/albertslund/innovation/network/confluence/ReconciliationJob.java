package dk.albertslund.innovation.network.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.network.Reconciled;
import dk.albertslund.innovation.network.Reconciliation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks the networks' tables every night, on one node of the cluster; an administrator may also start it. */
@Component
public final class ReconciliationJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationJob.class);

    private final Reconciliation reconciliation;
    private final Texts texts;

    public ReconciliationJob(Reconciliation reconciliation, Texts texts) {
        this.reconciliation = reconciliation;
        this.texts = texts;
    }

    /** The message is read in Confluence's list of jobs. */
    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            Reconciled reconciled = reconciliation.run(request::isCancellationRequested);
            String message = message(reconciled);
            if (reconciled.isAllWell()) {
                LOG.info("{}", message);
            } else {
                LOG.warn("{}", message);
            }
            return JobRunnerResponse.success(message);
        } catch (RuntimeException e) {
            LOG.error("The networks could not be checked", e);
            return JobRunnerResponse.failed(e);
        }
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
