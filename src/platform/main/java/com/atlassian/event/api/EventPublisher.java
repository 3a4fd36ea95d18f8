package com.atlassian.event.api;

/** Source: atlassian-event, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
