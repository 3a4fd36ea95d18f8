package dk.albertslund.innovation.session.confluence;

import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.form.confluence.SectionView;
import dk.albertslund.innovation.page.confluence.NewPagesView;
import dk.albertslund.innovation.session.SessionForm;
import java.util.List;

/**
 * The page of a session.
 *
 * @param items in the order of the programme
 * @param exercises pages of the network that an item can lead to
 * @param newExercises pages that an item can lead to once they are added
 * @param total when all is over, in words; empty without items
 * @param templates programmes to begin with; empty when there is one
 * @param previous the session before; mostly none
 */
public record SessionView(
        FormView form,
        List<ProgrammeItemView> items,
        ProgrammeItemView blank,
        List<ExercisePageView> exercises,
        NewPagesView newExercises,
        String total,
        List<TemplateView> templates,
        PreviousSessionView previous) {
    public RowListView list() {
        return form.list(SessionForm.ITEMS);
    }

    public SectionView frame() {
        return section(SessionForm.PART);
    }

    /** The sections after the programme. */
    public List<SectionView> others() {
        return form.sections().stream()
                .filter(section ->
                        !List.of(SessionForm.PART, SessionForm.PROGRAMME).contains(section.key()))
                .toList();
    }

    private SectionView section(String key) {
        return form.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Title, day and time. */
    public List<FieldView> written() {
        return frame().fields().stream().filter(FieldView::isWritten).toList();
    }

    public boolean isStarting() {
        return !templates.isEmpty();
    }

    public boolean isWithoutItems() {
        return items.isEmpty();
    }

    public boolean isEmpty() {
        return form.isEmpty();
    }
}
