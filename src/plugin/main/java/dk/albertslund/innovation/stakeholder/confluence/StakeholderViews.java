package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.form.Audience;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.form.confluence.RowView;
import dk.albertslund.innovation.network.confluence.NetworkForms;
import dk.albertslund.innovation.network.confluence.Place;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.privacy.Retention;
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
public final class StakeholderViews {
    private static final StakeholderForm KIND = new StakeholderForm();

    private final NetworkForms forms;
    private final Texts texts;
    private final PhaseTitles titles;
    private final Moments moments;
    private final PublishedSettings settings;

    public StakeholderViews(
            NetworkForms forms, Texts texts, PhaseTitles titles, Moments moments, PublishedSettings settings) {
        this.forms = forms;
        this.texts = texts;
        this.titles = titles;
        this.moments = moments;
        this.settings = settings;
    }

    StakeholdersView of(Place place) {
        Content content = forms.content(KIND, place);
        FormView form = forms.page(KIND, StakeholderForm.PART, content, place);
        RowListView list = form.getSections().get(0).getLists().get(0);
        CategoryTexts categories = new CategoryTexts(texts);
        List<StakeholderRowView> rows = rows(list.getRows(), categories);
        return new StakeholdersView(
                form,
                rows,
                new StakeholdersView.Frame(
                        new StakeholderRowView("", list.getBlank(), categories),
                        PhaseColumnView.all(titles),
                        QuadrantView.all(categories, rows),
                        picture(rows)),
                new StakeholdersView.Notes(blindSpots(content, form), names(rows, form, place)),
                place.showing());
    }

    private static List<StakeholderRowView> rows(List<RowView> rows, CategoryTexts categories) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new StakeholderRowView(String.valueOf(index + 1), rows.get(index), categories))
                .toList();
    }

    private MatrixPictureView picture(List<StakeholderRowView> rows) {
        List<MatrixPicture.Entry> entries =
                rows.stream().flatMap(row -> row.inMatrix().stream()).toList();
        String said = texts.text("innovation.stakeholder.matrix.said", entries.size());
        return new MatrixPictureView(said, new MatrixPicture(entries));
    }

    private List<BlindSpotView> blindSpots(Content content, FormView form) {
        return BlindSpots.of(content).stream()
                .filter(BlindSpot::isOfList)
                .filter(spot -> form.isConfidential() || spot.audience() == Audience.READERS)
                .map(spot -> new BlindSpotView(
                        texts.text(spot.messageKey(), spot.arguments().toArray()), spot.audience() == Audience.EDITORS))
                .toList();
    }

    /** Names whose day has passed, and the day that is proposed for a new one; for those of its people who may write. */
    private StakeholdersView.Names names(List<StakeholderRowView> rows, FormView form, Place place) {
        if (!form.isEditable() || !form.isConfidential()) {
            return new StakeholdersView.Names(List.of(), "", "");
        }
        LocalDate today = moments.today();
        String proposal = Retention.proposal(
                place.network().profile().plannedEnd(), today, settings.now().retentionMonths());
        List<StakeholderRowView> overdue =
                rows.stream().filter(row -> row.isOverdue(today.toString())).toList();
        String extend = texts.text("innovation.stakeholder.extend", moments.day(proposal));
        return new StakeholdersView.Names(overdue, proposal, extend);
    }
}
