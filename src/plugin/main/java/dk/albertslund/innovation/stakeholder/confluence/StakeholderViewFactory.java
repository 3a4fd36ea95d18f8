package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.FieldVisibility;
import dk.albertslund.innovation.form.SheetState;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.privacy.RetentionService;
import dk.albertslund.innovation.settings.PublishedSettings;
import dk.albertslund.innovation.stakeholder.BlindSpot;
import dk.albertslund.innovation.stakeholder.BlindSpots;
import dk.albertslund.innovation.stakeholder.MatrixPicture;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts together the page of the stakeholders. */
@Component
public final class StakeholderViewFactory {
    private static final StakeholderForm KIND = new StakeholderForm();

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
        FormView form = forms.page(KIND, StakeholderForm.PART, state, context);
        RowListView list = form.getSections().get(0).getLists().get(0);
        CategoryMessages categories = new CategoryMessages(messages);
        List<StakeholderRowView> rows = rows(list.getRows(), categories);
        return new StakeholdersView(
                form,
                rows,
                new StakeholdersView.Frame(
                        new StakeholderRowView("", list.getBlank(), categories),
                        PhaseColumnView.all(titles),
                        QuadrantView.all(categories, rows),
                        picture(rows)),
                new StakeholdersView.Notes(blindSpots(state, form), names(rows, form, context)),
                context.target());
    }

    private static List<StakeholderRowView> rows(List<RowView> rows, CategoryMessages categories) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new StakeholderRowView(String.valueOf(index + 1), rows.get(index), categories))
                .toList();
    }

    private MatrixPictureView picture(List<StakeholderRowView> rows) {
        List<MatrixPicture.Entry> entries =
                rows.stream().flatMap(row -> row.inMatrix().stream()).toList();
        String said = messages.text("innovation.stakeholder.matrix.said", entries.size());
        return new MatrixPictureView(said, new MatrixPicture(entries));
    }

    private List<BlindSpotView> blindSpots(SheetState state, FormView form) {
        return BlindSpots.of(state).stream()
                .filter(BlindSpot::isOfList)
                .filter(spot -> form.isConfidential() || spot.visibility() == FieldVisibility.READERS)
                .map(spot -> new BlindSpotView(
                        messages.text(spot.messageKey(), spot.arguments().toArray()),
                        spot.visibility() == FieldVisibility.EDITORS_ONLY))
                .toList();
    }

    /**
     * Names whose day has passed, and the day that is proposed for a new one; for those of its people who may write.
     */
    private StakeholdersView.Names names(List<StakeholderRowView> rows, FormView form, MacroContext context) {
        if (!form.isEditable() || !form.isConfidential()) {
            return new StakeholdersView.Names(List.of(), "", "");
        }
        LocalDate today = dates.today();
        String proposal = RetentionService.proposal(
                context.network().profile().plannedEnd(),
                today,
                settings.current().retentionMonths());
        List<StakeholderRowView> overdue =
                rows.stream().filter(row -> row.isOverdue(today.toString())).toList();
        String extend = messages.text("innovation.stakeholder.extend", dates.day(proposal));
        return new StakeholdersView.Names(overdue, proposal, extend);
    }
}
