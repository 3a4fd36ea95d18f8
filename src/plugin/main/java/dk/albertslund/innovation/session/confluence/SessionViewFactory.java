package dk.albertslund.innovation.session.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.page.confluence.PageUrls;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.SessionForm;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Creates the view of a session's page. */
@Component
public final class SessionViewFactory {
    private final SessionForm kind;
    private final NetworkFormRenderer forms;
    private final ExercisePageViewFactory pages;
    private final ProgrammeTotal total;
    private final SessionStartFactory start;

    public SessionViewFactory(
            SessionForm kind,
            NetworkFormRenderer forms,
            ExercisePageViewFactory pages,
            ProgrammeTotal total,
            SessionStartFactory start) {
        this.kind = kind;
        this.forms = forms;
        this.pages = pages;
        this.total = total;
        this.start = start;
    }

    SheetState state(MacroContext context) {
        return forms.state(kind, context);
    }

    SessionView of(MacroContext context, SheetState state) {
        FormView form = forms.page(kind, SessionForm.PART, state, context);
        Programme programme = Programme.of(state);
        PageUrls urls = pages.urls(context);
        Map<String, RowView> rows = form.list(SessionForm.ITEMS).rows().stream()
                .collect(Collectors.toMap(RowView::id, Function.identity()));
        return new SessionView(
                form,
                programme.items().stream()
                        .map(item -> view(rows.get(item.row().id()), urls))
                        .toList(),
                view(form.list(SessionForm.ITEMS).blank(), urls),
                pages.existing(urls),
                pages.missing(urls, context),
                total.text(programme),
                context.isEditable() && programme.items().isEmpty() ? start.templates() : List.of(),
                start.previous(state, context));
    }

    private static ProgrammeItemView view(RowView row, PageUrls urls) {
        return new ProgrammeItemView(
                row, urls.of(row.field(SessionForm.EXERCISE).value()));
    }
}
