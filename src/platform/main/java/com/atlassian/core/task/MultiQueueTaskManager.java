package com.atlassian.core.task;

/** Source: license-tracking 28be543 (MailServiceImpl); declarations of Confluence 8. */
public interface MultiQueueTaskManager {
    void addTask(String queueName, Task task);
}
