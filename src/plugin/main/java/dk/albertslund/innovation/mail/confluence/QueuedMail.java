package dk.albertslund.innovation.mail.confluence;

import com.atlassian.confluence.mail.template.ConfluenceMailQueueItem;
import com.atlassian.core.task.Task;

/** A mail in Confluence's queue. Whether Confluence's own item is a task differs between versions, so this one is both. */
final class QueuedMail extends ConfluenceMailQueueItem implements Task {
    private static final String HTML = "text/html";

    QueuedMail(String address, String subject, String html) {
        super(address, subject, html, HTML);
    }

    @Override
    public void execute() throws Exception {
        send();
    }
}
