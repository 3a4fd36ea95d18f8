package dk.albertslund.innovation.participants.confluence;

import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Map;

/** Macro {@code innovation-participants}: leaders and participants of the network. */
public final class ParticipantsMacro extends NetworkMacro {
    private final ParticipantsViewFactory views;

    public ParticipantsMacro(MacroContextResolver contexts, ParticipantsViewFactory views) {
        super(contexts);
        this.views = views;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        return views.html(context);
    }
}
