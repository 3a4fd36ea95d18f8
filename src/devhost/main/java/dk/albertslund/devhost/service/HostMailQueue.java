package dk.albertslund.devhost.service;

import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import com.atlassian.mail.server.MailServerManager;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the mails that Confluence would send, to be looked at; nothing is sent. */
public final class HostMailQueue implements MultiQueueTaskManager, MailServerManager {
    private static final String QUEUE = "mail";

    private final List<HostMail> mails = new CopyOnWriteArrayList<>();
    private volatile boolean hasServer = true;

    /** A mail as it would be sent. */
    public record HostMail(String to, String subject, String html, Instant queued) {}

    @Override
    public void addTask(String queueName, Task task) {
        if (!QUEUE.equals(queueName) || !(task instanceof ConfluenceMailQueueItem item)) {
            throw new UnsupportedOperationException("the queue " + queueName + " with " + task.getClass());
        }
        mails.add(new HostMail(address(item), item.getSubject(), item.getBody(), Instant.now()));
    }

    /** Confluence's item tells nobody whom it is for; it keeps the address in this field. */
    private static String address(ConfluenceMailQueueItem item) {
        try {
            Field to = ConfluenceMailQueueItem.class.getDeclaredField("toAddress");
            to.setAccessible(true);
            return (String) to.get(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return hasServer;
    }

    /** For tests: whether an administrator has named a mail server. */
    public void setServer(boolean isThere) {
        hasServer = isThere;
    }

    /** In the order in which they were queued. */
    public List<HostMail> mails() {
        return List.copyOf(mails);
    }

    public void clear() {
        mails.clear();
    }
}
