package dk.albertslund.innovation.search.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.search.PageIndexing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells search of what people have written, every minute, on one node of the cluster. */
@Component
public final class IndexJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(IndexJob.class);

    private final PageIndexing indexing;
    private final AccessModeService mode;
    private final Texts texts;

    public IndexJob(PageIndexing indexing, @ComponentImport AccessModeService mode, Texts texts) {
        this.indexing = indexing;
        this.mode = mode;
        this.texts = texts;
    }

    /** A Confluence whose content properties are of another make fails here only; nothing that is written is lost. */
    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            if (mode.isReadOnlyAccessModeEnabled()) {
                return JobRunnerResponse.success(texts.text("innovation.index.waits"));
            }
            PageIndexing.Outcome outcome = indexing.run(request::isCancellationRequested);
            if (!outcome.refused().isEmpty()) {
                LOG.warn("Neither founder nor leaders may write on these pages: {}", outcome.refused());
            }
            return JobRunnerResponse.success(texts.text(
                    "innovation.index.done",
                    outcome.networks(),
                    outcome.refused().size()));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Search does not hear of what is written in networks", e);
            return JobRunnerResponse.failed(e);
        }
    }
}
