package dk.albertslund.innovation.session.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.live.confluence.RunStateViewFactory;
import dk.albertslund.innovation.session.rehearsal.confluence.RehearsalView;
import java.util.Map;

/** Macro {@code innovation-session}: a session with its programme. */
public final class SessionMacro extends NetworkMacro {
    private final SessionViewFactory views;
    private final RunStateViewFactory runs;
    private final ViewRenderer renderer;
    private final WikiUrls urls;

    public SessionMacro(
            MacroContextResolver contexts,
            SessionViewFactory views,
            RunStateViewFactory runs,
            ViewRenderer renderer,
            WikiUrls urls) {
        super(contexts);
        this.views = views;
        this.runs = runs;
        this.renderer = renderer;
        this.urls = urls;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        SheetState state = views.state(context);
        String run = "";
        if (context.target() == RenderTarget.SCREEN) {
            renderer.requireWebResource("innovation-session-styles");
            renderer.requireWebResource("innovation-live-start");
            run = renderer.render("session/live/line.vm", "live", runs.of(context, Programme.of(state)));
        }
        if (context.isEditable()) {
            renderer.requireWebResource("innovation-session-page");
            run += rehearsal(context);
        }
        return run + renderer.render("session/session.vm", "session", views.of(context, state));
    }

    private String rehearsal(MacroContext context) {
        renderer.requireWebResource("innovation-live-rehearsal");
        RehearsalView rehearsal = new RehearsalView(
                context.network().spaceKey(), context.instance(), urls.servlet(context.target(), "/s"));
        return renderer.render("session/rehearsal/rehearsal.vm", "rehearsal", rehearsal);
    }
}
