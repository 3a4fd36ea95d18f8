package com.atlassian.confluence.mail.template;

/**
 * Source: declarations of Confluence 8; license-tracking 28be543. Its values behave as the real ones do (decision 0003); sending
 * throws. The real one sends nothing and does not fail where the wiki has no mail server.
 */
public class ConfluenceMailQueueItem {
    private final String toAddress;
    private final String subject;
    private final String body;

    public ConfluenceMailQueueItem(String toAddress, String subject, String body, String mimeType) {
        this.toAddress = toAddress;
        this.subject = subject;
        this.body = body;
    }

    public void send() throws Exception {
        throw new UnsupportedOperationException("stub");
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }
}
