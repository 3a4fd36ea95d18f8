package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.FieldVisibility;
import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.privacy.RetentionService;
import dk.albertslund.innovation.settings.PublishedSettings;
import dk.albertslund.innovation.stakeholder.BlindSpot;
import dk.albertslund.innovation.stakeholder.BlindSpots;
import dk.albertslund.innovation.stakeholder.MatrixPicture;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Creates the view of the stakeholders' page. */
@Component
public final class StakeholderViewFactory {
    private static final StakeholderForm KIND = new StakeholderForm();

    /** As many rows as have all their fields on the page; the fields of a longer list come when a row is unfolded. */
    private static final int MOST_WHOLE_ROWS = 7;

    private final NetworkFormRenderer forms;
    private final Messages messages;
    private final PhaseTitles titles;
    private final DateFormatter dates;
    private final PublishedSettings settings;

    public StakeholderViewFactory(
            NetworkFormRenderer forms,
            Messages messages,
            PhaseTitles titles,
            DateFormatter dates,
            PublishedSettings settings) {
        this.forms = forms;
        this.messages = messages;
        this.titles = titles;
        this.dates = dates;
        this.settings = settings;
    }

    StakeholdersView of(MacroContext context) {
        SheetState state = forms.state(KIND, context);
        return view(forms.page(KIND, StakeholderForm.PART, state, context), state, context);
    }

    /** What the panels of the page show. */
    StakeholdersView panels(SheetState state, MacroContext context) {
        return view(forms.panel(KIND, StakeholderForm.PART, state, context), state, context);
    }

    private StakeholdersView view(FormView form, SheetState state, MacroContext context) {
        RowListView list = form.list(StakeholderForm.ROWS);
        // A confidential field is missing for readers without access to it
        boolean isConfidential = list.blank().fields().stream().anyMatch(FieldView::isForEditors);
        boolean isTold = isConfidential && form.isEditable();
        String proposal = isTold ? proposal(context) : "";
        CategoryMessages categories = new CategoryMessages(messages);
        List<StakeholderRowView> rows = rows(list.rows(), categories);
        List<PhaseColumnView> phases =
                PhaseColumnView.all(titles, context.network().position().phase());
        return new StakeholdersView(
                form,
                list,
                rows,
                new StakeholderRowView("", list.blank(), categories, false),
                phases,
                TimelineRowView.all(
                        rows.stream().filter(StakeholderRowView::isBegun).toList(), phases),
                QuadrantView.all(categories, rows),
                picture(rows),
                blindSpots(state, isConfidential),
                isTold ? overdue(rows) : List.of(),
                proposal,
                isTold ? messages.text("innovation.stakeholder.extend", dates.day(proposal)) : "",
                context.target());
    }

    private static List<StakeholderRowView> rows(List<RowView> rows, CategoryMessages categories) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new StakeholderRowView(
                        String.valueOf(index + 1), rows.get(index), categories, isClosed(rows, rows.get(index))))
                .toList();
    }

    /** A row without any value has nothing to show as a line. */
    private static boolean isClosed(List<RowView> rows, RowView row) {
        return rows.size() > MOST_WHOLE_ROWS && row.fields().stream().anyMatch(FieldView::isWritten);
    }

    private MatrixPictureView picture(List<StakeholderRowView> rows) {
        List<MatrixPicture.Entry> entries =
                rows.stream().flatMap(row -> row.inMatrix().stream()).toList();
        String said = messages.text("innovation.stakeholder.matrix.said", entries.size());
        return MatrixPictureView.of(said, new MatrixPicture(entries));
    }

    private List<BlindSpotView> blindSpots(SheetState state, boolean isConfidential) {
        return BlindSpots.of(state).stream()
                .filter(BlindSpot::isOfList)
                .filter(spot -> isConfidential || spot.visibility() == FieldVisibility.READERS)
                .map(spot -> new BlindSpotView(
                        messages.text(spot.messageKey(), spot.arguments().toArray()),
                        spot.visibility() == FieldVisibility.EDITORS_ONLY))
                .toList();
    }

    /** Stakeholders with a name past its retention date. */
    private List<StakeholderRowView> overdue(List<StakeholderRowView> rows) {
        String today = dates.today().toString();
        return rows.stream().filter(row -> row.isOverdue(today)).toList();
    }

    /** Proposed retention date for a new name. */
    private String proposal(MacroContext context) {
        return RetentionService.proposal(
                context.network().profile().plannedEnd(),
                dates.today(),
                settings.current().retentionMonths());
    }
}
