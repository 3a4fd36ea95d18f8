package dk.albertslund.innovation.mail.confluence;

import java.util.List;

/** The page where a user turns mails on and off. */
public record MailChoicesView(List<MailChoiceView> choices) {
    public MailChoicesView {
        choices = List.copyOf(choices);
    }
}
