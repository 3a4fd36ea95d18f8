package dk.albertslund.devhost.service;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers events to the listeners' public {@code @EventListener} methods in the publisher's thread. As in Atlassian's
 * own publisher, a listener's exception is logged, and reaches neither the publisher nor the other listeners.
 */
final class HostEventPublisher implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(HostEventPublisher.class);

    private final List<Invoker> invokers = new CopyOnWriteArrayList<>();

    private record Invoker(Object listener, Method method) {
        boolean takes(Object event) {
            return method.getParameterTypes()[0].isInstance(event);
        }

        void invoke(Object event) {
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Error) {
                    throw (Error) e.getCause();
                }
                LOG.error("The listener {} threw at the event {}", method, event, e.getCause());
            } catch (IllegalAccessException e) {
                LOG.error("The listener {} is not public and is left out", method, e);
            }
        }
    }

    @Override
    public void publish(Object event) {
        Objects.requireNonNull(event, "event");
        for (Invoker invoker : invokers) {
            if (invoker.takes(event)) {
                invoker.invoke(event);
            }
        }
    }

    @Override
    public void register(Object listener) {
        unregister(listener);
        List<Invoker> found = Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> new Invoker(listener, checked(method)))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    listener.getClass().getName() + " has no public method with @EventListener");
        }
        invokers.addAll(found);
    }

    private static Method checked(Method method) {
        if (method.getParameterCount() != 1) {
            throw new IllegalArgumentException(method + " must have exactly one parameter");
        }
        return method;
    }

    @Override
    public void unregister(Object listener) {
        Objects.requireNonNull(listener, "listener");
        invokers.removeIf(invoker -> invoker.listener() == listener);
    }
}
