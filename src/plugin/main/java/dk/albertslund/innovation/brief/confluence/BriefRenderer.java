package dk.albertslund.innovation.brief.confluence;

import dk.albertslund.innovation.brief.BriefReader;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.mail.MailKind;
import dk.albertslund.innovation.mail.MailStateRepository;
import dk.albertslund.innovation.network.Summary;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Renders the brief as the current user may read it. */
@Component
public final class BriefRenderer {
    private final BriefReader briefs;
    private final BriefViewFactory views;
    private final ViewRenderer renderer;
    private final MailStateRepository states;

    public BriefRenderer(
            BriefReader briefs, BriefViewFactory views, ViewRenderer renderer, MailStateRepository states) {
        this.briefs = briefs;
        this.views = views;
        this.renderer = renderer;
        this.states = states;
    }

    /** @param userKey the current user */
    String mail(Summary summary, String userKey) {
        Optional<Instant> sent = states.lastSent(userKey, MailKind.BRIEF, summary.networkId());
        return render("brief/mail.vm", summary, userKey, RenderTarget.EXPORT, sent);
    }

    /** Of the usual time: who comes from the mail still finds what the mail told. */
    String page(Summary summary, String userKey) {
        renderer.requireWebResources(RenderTarget.SCREEN, false);
        return render("brief/page.vm", summary, userKey, RenderTarget.SCREEN, Optional.empty());
    }

    private String render(
            String template, Summary summary, String userKey, RenderTarget target, Optional<Instant> since) {
        return renderer.render(template, "brief", views.of(briefs.read(summary, since), userKey, target));
    }
}
