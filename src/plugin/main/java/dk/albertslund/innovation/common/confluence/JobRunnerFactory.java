package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.JobRunRepository;
import java.time.Clock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.FactoryBean;

/**
 * Makes the bean by whose name Confluence's list of scheduled jobs finds a job of ours. The app starts also where apps are
 * not shown the scheduler; then the job never runs. Asks for the job late: Spring makes factories before all others, only
 * to hear what they make.
 */
public abstract class JobRunnerFactory implements FactoryBean<Object>, BeanFactoryAware {
    public static final String SCHEDULER = "com.atlassian.scheduler.JobRunner";

    private final String key;
    private final Class<? extends ScheduledJob> job;
    private BeanFactory beans;

    /** @param key the bean's own name, under which the job's runs are kept */
    protected JobRunnerFactory(String key, Class<? extends ScheduledJob> job) {
        this.key = key;
        this.job = job;
    }

    @Override
    public final void setBeanFactory(BeanFactory factory) {
        this.beans = factory;
    }

    @Override
    public final Object getObject() {
        if (!OptionalServices.isAvailable(SCHEDULER)) {
            return new Object();
        }
        JobRunRecorder recorder =
                new JobRunRecorder(key, beans.getBean(JobRunRepository.class), beans.getBean(Clock.class));
        return JobRunnerAdapter.of(beans.getBean(job), recorder);
    }

    @Override
    public final Class<?> getObjectType() {
        return OptionalServices.isAvailable(SCHEDULER) ? JobRunnerAdapter.type() : Object.class;
    }
}
