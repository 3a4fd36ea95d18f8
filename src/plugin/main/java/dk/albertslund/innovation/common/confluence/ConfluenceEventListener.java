package dk.albertslund.innovation.common.confluence;

import com.atlassian.event.api.EventPublisher;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** A bean whose methods with {@code @EventListener} are called from when the app has started until it is stopped. */
public abstract class ConfluenceEventListener implements InitializingBean, DisposableBean {
    private final EventPublisher events;

    protected ConfluenceEventListener(EventPublisher events) {
        this.events = events;
    }

    @Override
    public final void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public final void destroy() {
        events.unregister(this);
    }
}
