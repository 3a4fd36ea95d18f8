package dk.albertslund.innovation.mail.confluence;

/**
 * What stands around the text of a mail.
 *
 * @param why why the receiver gets it
 * @param offUrl the page that turns such mails off
 */
public record MailFrameView(String subject, String why, String offUrl) {}
