package dk.albertslund.innovation.session.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-session}: a session with its programme. */
public final class SessionMacro extends NetworkMacro {
    private final SessionViewFactory views;
    private final ViewRenderer renderer;

    public SessionMacro(MacroContextResolver contexts, SessionViewFactory views, ViewRenderer renderer) {
        super(contexts);
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        if (context.target() == RenderTarget.SCREEN) {
            renderer.requireWebResource("innovation-session-styles");
        }
        if (context.isEditable()) {
            renderer.requireWebResource("innovation-session-page");
        }
        return renderer.render("session/session.vm", "session", views.of(context));
    }
}
