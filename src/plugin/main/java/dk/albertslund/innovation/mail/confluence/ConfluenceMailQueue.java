package dk.albertslund.innovation.mail.confluence;

import dk.albertslund.innovation.common.confluence.OptionalServices;
import dk.albertslund.innovation.common.confluence.PlatformCalls;
import dk.albertslund.innovation.mail.MailQueue;
import org.springframework.stereotype.Component;

/** Confluence's mail queue. Where its types are missing no mail is sent and everything else works. */
@Component
public final class ConfluenceMailQueue implements MailQueue {
    public static final String QUEUE = "com.atlassian.core.task.MultiQueueTaskManager";
    private static final String ITEM = "com.atlassian.confluence.mail.template.ConfluenceMailQueueItem";
    private static final String SERVERS = "com.atlassian.mail.server.MailServerManager";

    private final OptionalServices services;

    public ConfluenceMailQueue(OptionalServices services) {
        this.services = services;
    }

    /** Without the type of mail servers nobody can say so; the queue is then used and Confluence logs what it cannot send. */
    @Override
    public boolean isReady() {
        return hasQueue()
                && services.find(SERVERS, MailServersAdapter::new)
                        .map(servers -> PlatformCalls.callOrElse(
                                "MailServerManager.isDefaultSMTPMailServerDefined",
                                () -> servers.hasServer(),
                                () -> true))
                        .orElse(true);
    }

    private static boolean hasQueue() {
        return OptionalServices.isAvailable(QUEUE) && OptionalServices.isAvailable(ITEM);
    }

    @Override
    public void add(String address, String subject, String html) {
        if (hasQueue()) {
            services.find(QUEUE, MailQueueAdapter::new)
                    .ifPresent(queue -> PlatformCalls.runOrSkip(
                            "MultiQueueTaskManager.addTask", () -> queue.add(address, subject, html)));
        }
    }
}
