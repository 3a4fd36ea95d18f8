package dk.albertslund.innovation.session.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.session.PreviousSessions;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.SessionTemplate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Creates the views of what a session can begin with: templates, and what stands open from the session before. */
@Component
public final class SessionStartFactory {
    private final PreviousSessions sessions;
    private final NetworkPageUrls pages;
    private final Messages messages;
    private final DateFormatter dates;

    public SessionStartFactory(
            PreviousSessions sessions, NetworkPageUrls pages, Messages messages, DateFormatter dates) {
        this.sessions = sessions;
        this.pages = pages;
        this.messages = messages;
        this.dates = dates;
    }

    List<TemplateView> templates() {
        return Arrays.stream(SessionTemplate.values())
                .map(template -> new TemplateView(
                        template.key(),
                        messages.text(template.textKey() + "name"),
                        messages.text(template.textKey() + "description")))
                .toList();
    }

    /** @param state of the session itself */
    PreviousSessionView previous(SheetState state, MacroContext context) {
        return context.target() == RenderTarget.SCREEN
                ? sessions.before(context.network().networkId(), context.instance(), state.value(SessionForm.DATE))
                        .map(previous -> view(previous, state, context))
                        .orElse(PreviousSessionView.NONE)
                : PreviousSessionView.NONE;
    }

    private PreviousSessionView view(PreviousSessions.Previous previous, SheetState state, MacroContext context) {
        Set<String> taken = state.rows(SessionForm.CARRY_OVER).stream()
                .map((Row row) -> row.value(SessionForm.CARRIED))
                .collect(Collectors.toSet());
        String day = dates.day(previous.session().value(SessionForm.DATE));
        return new PreviousSessionView(
                messages.text("innovation.session.previous", day),
                previous.session().value(SessionForm.TITLE),
                pages.of(context, SessionForm.PART, previous.sheet().instance()),
                context.isEditable()
                        ? previous.open().stream()
                                .filter(open -> !taken.contains(open))
                                .toList()
                        : List.of());
    }
}
