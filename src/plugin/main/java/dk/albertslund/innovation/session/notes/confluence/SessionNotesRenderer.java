package dk.albertslund.innovation.session.notes.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.PanelContexts;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.notes.SessionNotesForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws the current user's own notes to a session. */
@Component
public final class SessionNotesRenderer {
    private final SessionNotesForm kind;
    private final PanelContexts contexts;
    private final NetworkFormRenderer forms;
    private final ViewRenderer renderer;
    private final Messages messages;

    public SessionNotesRenderer(
            SessionNotesForm kind,
            PanelContexts contexts,
            NetworkFormRenderer forms,
            ViewRenderer renderer,
            Messages messages) {
        this.kind = kind;
        this.contexts = contexts;
        this.forms = forms;
        this.renderer = renderer;
        this.messages = messages;
    }

    /**
     * Empty for a user who may not edit the network.
     *
     * @param instance which of the network's sessions
     */
    public String html(Network network, String instance, Programme programme) {
        Optional<MacroContext> context = contexts.of(network, instance).filter(MacroContext::isEditable);
        if (context.isEmpty()) {
            return "";
        }
        renderer.requireWebResources(RenderTarget.SCREEN, true);
        return renderer.render(
                "session/notes/notes.vm",
                "notes",
                view(forms.page(kind, SessionNotesForm.PART, context.get()), programme));
    }

    private SessionNotesView view(FormView form, Programme programme) {
        RowListView list = form.list(SessionNotesForm.NOTES);
        List<String> items =
                programme.items().stream().map(item -> item.row().id()).toList();
        List<RowView> rows = new ArrayList<>(list.editableRows());
        rows.sort(Comparator.comparingInt(row -> place(row, items)));
        return new SessionNotesView(
                form,
                rows.stream()
                        .map(row -> new SessionNoteView(row, title(row, programme)))
                        .toList(),
                new SessionNoteView(list.blank(), ""));
    }

    /** Notes to items that are taken out of the programme stand last. */
    private static int place(RowView row, List<String> items) {
        int place = items.indexOf(row.field(SessionNotesForm.ITEM).value());
        return place < 0 ? items.size() : place;
    }

    private String title(RowView row, Programme programme) {
        return programme.items().stream()
                .filter(item ->
                        item.row().id().equals(row.field(SessionNotesForm.ITEM).value()))
                .findFirst()
                .map(item -> item.row().value(SessionForm.ITEM))
                .orElseGet(() -> messages.text("innovation.live.removed"));
    }
}
