package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.question.QuestionForm;
import org.springframework.stereotype.Component;

/** Creates what stands on the question's page besides the form. */
@Component
public final class QuestionPartsFactory {
    private final DraftViewFactory drafts;
    private final ExcuseViewFactory excuses;
    private final PartSummaryFactory summaries;
    private final QuestionHistoryViewFactory history;

    public QuestionPartsFactory(
            DraftViewFactory drafts,
            ExcuseViewFactory excuses,
            PartSummaryFactory summaries,
            QuestionHistoryViewFactory history) {
        this.drafts = drafts;
        this.excuses = excuses;
        this.summaries = summaries;
        this.history = history;
    }

    /** The state with an empty row for each offered excuse. */
    SheetState offered(SheetState state) {
        return excuses.offered(state);
    }

    QuestionPartsView of(FormView form, Sheet sheet, SheetState state, MacroContext context) {
        RowListView list = form.list(QuestionForm.DRAFTS);
        return new QuestionPartsView(
                panels(state),
                drafts.of(list, state),
                drafts.blank(list),
                excuses.of(form),
                history.of(sheet, context.network()));
    }

    QuestionPanelsView panels(SheetState state) {
        return new QuestionPanelsView(
                drafts.chosen(state), summaries.background(state), summaries.excuses(state));
    }
}
