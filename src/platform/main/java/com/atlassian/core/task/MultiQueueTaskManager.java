package com.atlassian.core.task;

/** Source: license-tracking 73998a2 (MailServiceImpl), catrobat Jira time sheets (MailServiceImpl); declarations of Confluence 8. */
public interface MultiQueueTaskManager {
    void addTask(String queueName, Task task);
}
