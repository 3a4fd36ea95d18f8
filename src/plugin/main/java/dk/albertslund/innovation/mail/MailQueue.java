package dk.albertslund.innovation.mail;

/** Where mails are put; the wiki sends them by itself, and tries again where it fails. */
public interface MailQueue {
    /** Whether the wiki can send mail: it has a queue, and an administrator has named a mail server. */
    boolean isReady();

    /** Does nothing where the wiki has no queue. */
    void add(String address, String subject, String html);
}
