package dk.albertslund.innovation.mail;

/**
 * A mail without its frame.
 *
 * @param html of our own templates, escaped; styles stand in the elements, as mail programs drop others
 */
public record MailText(String subject, String html) {}
