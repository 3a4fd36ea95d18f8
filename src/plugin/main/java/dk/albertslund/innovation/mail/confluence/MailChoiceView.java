package dk.albertslund.innovation.mail.confluence;

/**
 * One kind of mail and whether the user gets it.
 *
 * @param isAsked whether the user has come by the link of such a mail
 */
public record MailChoiceView(String kind, String title, String about, boolean isOff, boolean isAsked) {}
