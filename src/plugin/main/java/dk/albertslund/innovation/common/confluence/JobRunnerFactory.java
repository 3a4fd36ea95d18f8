package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.JobRunRepository;
import java.time.Clock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.FactoryBean;

/**
 * Spring factory of the bean that Confluence's job configuration refers to by name. Where the scheduler's package is
 * not exported to apps the bean is a plain object and the job never runs. The job itself is looked up lazily, as Spring
 * instantiates factories early to learn their types.
 */
public abstract class JobRunnerFactory implements FactoryBean<Object>, BeanFactoryAware {
    public static final String SCHEDULER = "com.atlassian.scheduler.JobRunner";

    private final String key;
    private final Class<? extends ScheduledJob> job;
    private BeanFactory beans;

    /** @param key the bean's name, also the key of the recorded job runs */
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
