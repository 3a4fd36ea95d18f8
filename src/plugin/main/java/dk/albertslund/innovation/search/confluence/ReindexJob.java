package dk.albertslund.innovation.search.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.ReadOnlyMode;
import dk.albertslund.innovation.common.confluence.ScheduledJob;
import dk.albertslund.innovation.search.PageProperties;
import dk.albertslund.innovation.search.ReindexService;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Processes the reindex queue every minute, on one node of the cluster. */
@Component("indexTask")
public final class ReindexJob extends ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(ReindexJob.class);

    private final ReindexService reindexService;
    private final PageProperties properties;
    private final ReadOnlyMode mode;
    private final Messages messages;

    public ReindexJob(ReindexService reindexService, PageProperties properties, ReadOnlyMode mode, Messages messages) {
        this.reindexService = reindexService;
        this.properties = properties;
        this.mode = mode;
        this.messages = messages;
    }

    /** Requests stay in the queue in read-only mode and while content properties are missing. */
    @Override
    public String run(BooleanSupplier isCancelled) {
        if (!properties.isAvailable()) {
            return messages.text("innovation.index.off");
        }
        if (mode.isOn()) {
            return messages.text("innovation.index.waits");
        }
        ReindexService.Outcome outcome = reindexService.run(isCancelled);
        if (!outcome.refused().isEmpty()) {
            LOG.warn("Reindexing failed: neither founder nor leaders may edit pages {}", outcome.refused());
        }
        return messages.text(
                "innovation.index.done", outcome.networks(), outcome.refused().size());
    }
}
