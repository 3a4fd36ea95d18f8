package dk.albertslund.innovation.common.confluence;

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

    private final Class<? extends ScheduledJob> job;
    private BeanFactory beans;

    protected JobRunnerFactory(Class<? extends ScheduledJob> job) {
        this.job = job;
    }

    @Override
    public final void setBeanFactory(BeanFactory factory) {
        this.beans = factory;
    }

    @Override
    public final Object getObject() {
        ScheduledJob found = beans.getBean(job);
        return OptionalServices.isThere(SCHEDULER) ? JobRunnerAdapter.of(found) : new Object();
    }

    @Override
    public final Class<?> getObjectType() {
        return OptionalServices.isThere(SCHEDULER) ? JobRunnerAdapter.type() : Object.class;
    }
}
