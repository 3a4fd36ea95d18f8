package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.mail.MailText;
import dk.albertslund.innovation.network.Network;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Writes the mail with a session's summary. */
@Component
public final class SummaryMailFactory {
    private final SessionSummaryRenderer summaries;
    private final ViewRenderer renderer;
    private final WikiUrls urls;

    public SummaryMailFactory(SessionSummaryRenderer summaries, ViewRenderer renderer, WikiUrls urls) {
        this.summaries = summaries;
        this.renderer = renderer;
        this.urls = urls;
    }

    /** In the current user's language, of what that user may view. */
    MailText mail(Network network, String instance, SessionSummaryService.Made made, String author) {
        SessionSummaryRenderer.Rendered summary = summaries.html(network, instance, author);
        LinkView page = new LinkView(made.title(), urls.page(RenderTarget.EXPORT, made.pageId()));
        return new MailText(
                summary.title(), renderer.render("session/summary/mail-link.vm", "page", page) + summary.html());
    }

    /** The same for summaries that tell the same. */
    String fingerprint(Network network, String instance) {
        try {
            byte[] told = summaries.told(network, instance).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
