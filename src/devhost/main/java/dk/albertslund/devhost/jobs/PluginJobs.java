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

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "scheduled jobs");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean isStopping;

    private PluginJobs() {}

    /** Reads the jobs; one that Confluence would not run stops the start with its key. */
    public static PluginJobs of(BundledPlugin plugin) {
        PluginJobs jobs = new PluginJobs();
        for (PluginModule module : plugin.modules("job-config")) {
            JobRunner runner = plugin.bean(attribute(module, "job", "key"), JobRunner.class);
            long interval = Long.parseLong(attribute(module, "schedule", "repeat-interval"));
            jobs.jobs.put(module.key(), new Job(runner, interval));
        }
        return jobs;
    }

    private record Job(JobRunner runner, long intervalMillis) {}

    /** From now on every job runs by itself; tests run the ones they mean. */
    public void schedule() {
        jobs.forEach((key, job) -> clock.scheduleWithFixedDelay(
                () -> runQuietly(key), job.intervalMillis(), job.intervalMillis(), TimeUnit.MILLISECONDS));
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
        Job job = jobs.get(key);
        if (job == null) {
            throw new IllegalArgumentException("There is no job " + key);
        }
        JobRunnerRequest request = () -> isStopping;
        return job.runner().runJob(request);
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
