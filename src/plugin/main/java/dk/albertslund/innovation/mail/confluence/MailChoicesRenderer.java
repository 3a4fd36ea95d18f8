package dk.albertslund.innovation.mail.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.mail.MailChoices;
import dk.albertslund.innovation.mail.MailKind;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Renders the page where a user turns mails on and off. */
@Component
public final class MailChoicesRenderer {
    private final MailChoices choices;
    private final Messages messages;
    private final ViewRenderer renderer;

    public MailChoicesRenderer(MailChoices choices, Messages messages, ViewRenderer renderer) {
        this.choices = choices;
        this.messages = messages;
        this.renderer = renderer;
    }

    /** @param asked the kind whose link was followed; any text */
    String page(String userKey, String asked) {
        renderer.requireWebResource("innovation-mails-page");
        return renderer.render(
                "mail/choices.vm",
                "mails",
                new MailChoicesView(Arrays.stream(MailKind.values())
                        .map(kind -> choice(userKey, kind, asked))
                        .toList()));
    }

    private MailChoiceView choice(String userKey, MailKind kind, String asked) {
        return new MailChoiceView(
                kind.key(),
                messages.text("innovation.mail." + kind.key() + ".title"),
                messages.text("innovation.mail." + kind.key() + ".about"),
                choices.isOff(userKey, kind),
                kind.key().equals(asked));
    }
}
