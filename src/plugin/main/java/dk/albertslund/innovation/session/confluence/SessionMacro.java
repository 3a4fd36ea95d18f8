package dk.albertslund.innovation.session.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.live.confluence.RunStateViewFactory;
import java.util.Map;

/** Macro {@code innovation-session}: a session with its programme. */
public final class SessionMacro extends NetworkMacro {
    private final SessionViewFactory views;
    private final RunStateViewFactory runs;
    private final ViewRenderer renderer;

    public SessionMacro(
            MacroContextResolver contexts, SessionViewFactory views, RunStateViewFactory runs, ViewRenderer renderer) {
        super(contexts);
        this.views = views;
        this.runs = runs;
        this.renderer = renderer;
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
        }
        return run + renderer.render("session/session.vm", "session", views.of(context, state));
    }
}
