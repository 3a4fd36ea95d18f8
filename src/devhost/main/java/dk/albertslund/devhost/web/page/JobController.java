package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.jobs.PluginJobScheduler;
import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.web.Routes;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists the plugin's scheduled jobs with their last result and lets administrators run them. */
public final class JobController {
    private static final Logger LOG = LoggerFactory.getLogger(JobController.class);
    private static final String ADDRESS = "/admin/jobs.action";

    private JobController() {}

    public static void addTo(Routes routes) {
        routes.add(ADDRESS, JobController::jobs);
    }

    private static void jobs(Exchange exchange) throws IOException {
        if (!exchange.site().wiki().isAdministrator(exchange.user())) {
            throw RefusedException.forbidden();
        }
        PluginJobScheduler jobs = exchange.site().runtime().jobs();
        if (exchange.isPost()) {
            run(jobs, exchange.parameter("job"));
            exchange.redirect(ADDRESS);
            return;
        }
        new PageLayout(exchange).title(exchange.text("jobs.title")).show("jobs", Map.of("jobs", jobs.lines()));
    }

    private static void run(PluginJobScheduler jobs, String key) {
        if (jobs.lines().stream().noneMatch(job -> job.key().equals(key))) {
            throw RefusedException.notFound();
        }
        try {
            jobs.run(key);
        } catch (RuntimeException e) {
            LOG.error("The job {} threw", key, e);
        }
    }
}
