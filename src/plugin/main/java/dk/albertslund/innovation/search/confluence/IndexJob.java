package dk.albertslund.innovation.search.confluence;

import dk.albertslund.innovation.common.ReadOnlyMode;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.ScheduledJob;
import dk.albertslund.innovation.search.PageIndexing;
import dk.albertslund.innovation.search.PageProperties;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells search of what people have written, every minute, on one node of the cluster. */
@Component("indexTask")
public final class IndexJob extends ScheduledJob {
    private static final Logger LOG = LoggerFactory.getLogger(IndexJob.class);

    private final PageIndexing indexing;
    private final PageProperties properties;
    private final ReadOnlyMode mode;
    private final Texts texts;

    public IndexJob(PageIndexing indexing, PageProperties properties, ReadOnlyMode mode, Texts texts) {
        this.indexing = indexing;
        this.properties = properties;
        this.mode = mode;
        this.texts = texts;
    }

    /** What has changed stays marked while the wiki is closed or has no content properties. */
    @Override
    public String run(BooleanSupplier isCancelled) {
        if (!properties.areThere()) {
            return texts.text("innovation.index.off");
        }
        if (mode.isOn()) {
            return texts.text("innovation.index.waits");
        }
        PageIndexing.Outcome outcome = indexing.run(isCancelled);
        if (!outcome.refused().isEmpty()) {
            LOG.warn("Neither founder nor leaders may write on these pages: {}", outcome.refused());
        }
        return texts.text(
                "innovation.index.done", outcome.networks(), outcome.refused().size());
    }
}
