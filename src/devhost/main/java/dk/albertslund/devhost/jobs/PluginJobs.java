package dk.albertslund.devhost.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dk.albertslund.devhost.plugin.BundledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/**
 * The plugin's scheduled jobs, {@code <job-config>}: run at their interval without a person and without a transaction, one
 * after another. The job's key is the name of a bean, as in Confluence. Only intervals are imitated.
 */
public final class PluginJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PluginJobs.class);
    private static final int PATIENCE_SECONDS = 30;

    private final Map<String, JobRunner> runners = new LinkedHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "scheduled jobs");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean isStopping;

    private PluginJobs() {}

    /** Reads and schedules the jobs; a job that Confluence would not run stops the start with its key. */
    public static PluginJobs start(BundledPlugin plugin) {
        PluginJobs jobs = new PluginJobs();
        for (PluginModule module : plugin.modules("job-config")) {
            jobs.runners.put(module.key(), plugin.bean(attribute(module, "job", "key"), JobRunner.class));
            long interval = Long.parseLong(attribute(module, "schedule", "repeat-interval"));
            jobs.clock.scheduleWithFixedDelay(
                    () -> jobs.runQuietly(module.key()), interval, interval, TimeUnit.MILLISECONDS);
        }
        return jobs;
    }

    private static String attribute(PluginModule module, String child, String name) {
        String value = PluginXml.children(module.element(), child).stream()
                .findFirst()
                .map((Element element) -> element.getAttribute(name).trim())
                .orElse("");
        if (value.isEmpty()) {
            throw new PluginStartException(
                    "<job-config key=\"" + module.key() + "\"> needs <" + child + " " + name + "=\"…\">");
        }
        return value;
    }

    private void runQuietly(String key) {
        try {
            LOG.debug("The job {} ended with {}", key, run(key).getMessage());
        } catch (RuntimeException e) {
            LOG.error("The job {} threw", key, e);
        }
    }

    /** Runs the job now, in this thread. */
    public JobRunnerResponse run(String key) {
        JobRunner runner = runners.get(key);
        if (runner == null) {
            throw new IllegalArgumentException("There is no job " + key);
        }
        JobRunnerRequest request = () -> isStopping;
        return runner.runJob(request);
    }

    @Override
    public void close() {
        isStopping = true;
        clock.shutdown();
        try {
            if (!clock.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.error("A job does not come to an end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
