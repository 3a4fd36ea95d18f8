package dk.albertslund.devhost.jobs;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.FixtureJar;
import dk.albertslund.devhost.PluginRuntime;
import dk.albertslund.devhost.PluginRuntimeRule;
import dk.albertslund.devhost.plugin.PluginStartException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.Test;

/** Scheduled jobs are looked up by bean name and run. */
public class PluginJobSchedulerTest {
    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    private static FixtureJar jar(String config) {
        return new FixtureJar()
                .importPackage("com.atlassian.scheduler")
                .source("Counting", """
                        public class Counting implements com.atlassian.scheduler.JobRunner {
                            public static final java.util.concurrent.CountDownLatch RAN =
                                    new java.util.concurrent.CountDownLatch(1);
                            private int runs;
                            public com.atlassian.scheduler.JobRunnerResponse runJob(
                                    com.atlassian.scheduler.JobRunnerRequest request) {
                                runs++;
                                RAN.countDown();
                                return com.atlassian.scheduler.JobRunnerResponse.success("run " + runs);
                            }
                        }
                        """)
                .components("fixture.Counting")
                .module("<job-config key=\"count\" name=\"Count\">" + config + "</job-config>");
    }

    private void assertRefused(String config, String reason) {
        var thrown = assertThrows(PluginStartException.class, () -> engines.start(jar(config)));
        assertTrue(thrown.getMessage(), thrown.getMessage().contains(reason));
    }

    @Test
    public void aJobRunsWhenItIsAskedTo() {
        PluginRuntime runtime = engines.start(jar("<job key=\"counting\"/><schedule repeat-interval=\"60000\"/>"));

        runtime.jobs().run("count");

        assertEquals("run 2", runtime.jobs().run("count").getMessage());
        assertThrows(IllegalArgumentException.class, () -> runtime.jobs().run("other"));
    }

    @Test
    public void aJobRunsByItselfOnceItIsScheduled() throws Exception {
        PluginRuntime runtime =
                engines.start(jar("<job key=\"counting\"/><schedule cron-expression=\"* * * * * ?\"/>"));
        runtime.jobs().schedule();
        var ran = runtime.plugin().load("fixture.Counting").getField("RAN").get(null);

        assertTrue(((CountDownLatch) ran).await(10, TimeUnit.SECONDS));
    }

    @Test
    public void aJobThatConfluenceWouldNotRunIsRefused() {
        assertRefused("<job key=\"other\"/><schedule repeat-interval=\"60000\"/>", "no bean other");
        assertRefused("<schedule repeat-interval=\"60000\"/>", "needs <job key=");
        assertRefused("<job key=\"counting\"/><schedule/>", "repeat-interval");
        assertRefused("<job key=\"counting\"/><schedule cron-expression=\"0 0 25 * * ?\"/>", "has no schedule");
        assertRefused("<job key=\"counting\"/><schedule repeat-interval=\"often\"/>", "has no schedule");
    }
}
