package dk.albertslund.innovation.mail.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.mail.MailKind;
import dk.albertslund.innovation.mail.MailText;
import org.springframework.stereotype.Component;

/** What stands around the text of each mail: the heading, why one gets it, and how to turn it off. */
@Component
public final class MailFrame {
    private final ViewRenderer renderer;
    private final WikiUrls urls;
    private final Messages messages;

    public MailFrame(ViewRenderer renderer, WikiUrls urls, Messages messages) {
        this.renderer = renderer;
        this.urls = urls;
        this.messages = messages;
    }

    /** The whole mail in the current user's language. */
    MailText around(MailText text, MailKind kind) {
        MailFrameView view = new MailFrameView(
                text.subject(),
                messages.text("innovation.mail." + kind.key() + ".why"),
                urls.servlet(RenderTarget.EXPORT, "/mails?kind=" + kind.key()));
        return new MailText(
                text.subject(),
                renderer.render("mail/frame-top.vm", "mail", view)
                        + text.html()
                        + renderer.render("mail/frame-bottom.vm", "mail", view));
    }
}
