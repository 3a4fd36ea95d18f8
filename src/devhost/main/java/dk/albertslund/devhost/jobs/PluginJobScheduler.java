package dk.albertslund.devhost.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.plugin.BundledPlugin;
import dk.albertslund.devhost.plugin.PluginModule;
import dk.albertslund.devhost.plugin.PluginStartException;
import dk.albertslund.devhost.plugin.PluginXmlParser;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.scheduling.support.PeriodicTrigger;

/**
 * Schedules and runs the plugin's jobs, {@code <job-config>}: one after another, without a user and without a
 * transaction. The key of the job's runner is the name of a bean, as in Confluence.
 */
public final class PluginJobScheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PluginJobScheduler.class);
    private static final int PATIENCE_SECONDS = 30;

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
    private final ThreadPoolTaskScheduler clock = new ThreadPoolTaskScheduler();
    private volatile boolean isStopping;

    private PluginJobScheduler() {
        clock.setThreadNamePrefix("scheduled jobs ");
        clock.setDaemon(true);
        clock.setWaitForTasksToCompleteOnShutdown(true);
        clock.setAwaitTerminationSeconds(PATIENCE_SECONDS);
    }

    /** Reads the jobs; one that Confluence would not run fails the start with its key. */
    public static PluginJobScheduler of(BundledPlugin plugin) {
        PluginJobScheduler jobs = new PluginJobScheduler();
        for (PluginModule module : plugin.modules("job-config")) {
            JobRunner runner = plugin.bean(attribute(module, "job", "key"), JobRunner.class);
            jobs.jobs.put(module.key(), new Job(name(module), runner, schedule(module), trigger(module)));
        }
        return jobs;
    }

    private record Job(String name, JobRunner runner, String schedule, Trigger trigger) {}

    /** The result of a job's last run; {@code message} is its run details, or the exception's message. */
    public record Outcome(Instant ended, boolean isWell, String message) {}

    /** A job as the administrator sees it; {@code last} is null until it has run. */
    public record JobStatus(String key, String name, String schedule, Outcome last) {}

    /** All jobs, in the descriptor's order. */
    public List<JobStatus> lines() {
        return jobs.entrySet().stream()
                .map(job -> new JobStatus(
                        job.getKey(), job.getValue().name(), job.getValue().schedule(), outcomes.get(job.getKey())))
                .toList();
    }

    private static String name(PluginModule module) {
        String name = module.element().getAttribute("name").trim();
        return name.isEmpty() ? module.key() : name;
    }

    private static String schedule(PluginModule module) {
        String cron = given(module, "schedule", "cron-expression");
        return cron.isEmpty() ? given(module, "schedule", "repeat-interval") + " ms" : cron;
    }

    private static Trigger trigger(PluginModule module) {
        try {
            String cron = given(module, "schedule", "cron-expression");
            return cron.isEmpty()
                    ? new PeriodicTrigger(
                            Duration.ofMillis(Long.parseLong(attribute(module, "schedule", "repeat-interval"))))
                    : new CronTrigger(cron);
        } catch (IllegalArgumentException e) {
            throw new PluginStartException(
                    "<job-config key=\"" + module.key() + "\"> has no schedule: " + e.getMessage());
        }
    }

    /** Starts the schedules; tests run single jobs instead. */
    public void schedule() {
        clock.initialize();
        jobs.forEach((key, job) -> clock.schedule(() -> runQuietly(key), job.trigger()));
    }

    private static String attribute(PluginModule module, String child, String name) {
        String value = given(module, child, name);
        if (value.isEmpty()) {
            throw new PluginStartException(
                    "<job-config key=\"" + module.key() + "\"> needs <" + child + " " + name + "=\"…\">");
        }
        return value;
    }

    private static String given(PluginModule module, String child, String name) {
        return PluginXmlParser.children(module.element(), child).stream()
                .findFirst()
                .map(element -> element.getAttribute(name).trim())
                .orElse("");
    }

    private void runQuietly(String key) {
        try {
            LOG.debug("The job {} ended with {}", key, run(key).getMessage());
        } catch (RuntimeException e) {
            LOG.error("The job {} threw", key, e);
        }
    }

    /** Runs the job now in this thread, without a user; an exception becomes its outcome and is rethrown. */
    public JobRunnerResponse run(String key) {
        Job job = jobs.get(key);
        if (job == null) {
            throw new IllegalArgumentException("There is no job " + key);
        }
        JobRunnerRequest request = () -> isStopping;
        try {
            JobRunnerResponse response =
                    RequestScope.as(null, () -> job.runner().runJob(request));
            keep(key, response.toString().startsWith("success"), response.getMessage());
            return response;
        } catch (RuntimeException e) {
            keep(key, false, e.toString());
            throw e;
        }
    }

    private void keep(String key, boolean isWell, String message) {
        outcomes.put(key, new Outcome(Instant.now(), isWell, message == null ? "" : message));
    }

    @Override
    public void close() {
        isStopping = true;
        clock.shutdown();
    }
}
