package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.jobs.PluginJobs;
import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.Frame;
import dk.albertslund.devhost.web.Refused;
import dk.albertslund.devhost.web.Routes;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where an administrator sees the plugin's scheduled jobs with how they ended last, and runs them at once. */
public final class JobPages {
    private static final Logger LOG = LoggerFactory.getLogger(JobPages.class);
    private static final String ADDRESS = "/admin/jobs.action";

    private JobPages() {}

    public static void addTo(Routes routes) {
        routes.add(ADDRESS, JobPages::jobs);
    }

    private static void jobs(Exchange exchange) throws IOException {
        if (!exchange.site().wiki().isAdministrator(exchange.user())) {
            throw Refused.forbidden();
        }
        PluginJobs jobs = exchange.site().engine().jobs();
        if (exchange.isPost()) {
            run(jobs, exchange.parameter("job"));
            exchange.redirect(ADDRESS);
            return;
        }
        new Frame(exchange).title(exchange.text("jobs.title")).show("jobs", Map.of("jobs", jobs.lines()));
    }

    private static void run(PluginJobs jobs, String key) {
        if (jobs.lines().stream().noneMatch(job -> job.key().equals(key))) {
            throw Refused.notFound();
        }
        try {
            jobs.run(key);
        } catch (RuntimeException e) {
            LOG.error("The job {} threw", key, e);
        }
    }
}
