package dk.albertslund.innovation.mail.confluence;

import com.atlassian.core.task.MultiQueueTaskManager;

/** Adapter for Confluence's queues of tasks. Only this class and {@link QueuedMail} link to their types. */
final class MailQueueAdapter {
    private static final String MAIL = "mail";

    private final MultiQueueTaskManager queues;

    MailQueueAdapter(Object service) {
        this.queues = (MultiQueueTaskManager) service;
    }

    void add(String address, String subject, String html) {
        queues.addTask(MAIL, new QueuedMail(address, subject, html));
    }
}
