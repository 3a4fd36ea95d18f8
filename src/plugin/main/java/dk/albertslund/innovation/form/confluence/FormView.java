package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.guide.confluence.ExerciseStepsView;
import java.util.List;

/**
 * A form, or those of its sections that a page shows.
 *
 * @param turn the sheet's turn of the spiral
 * @param instance which of several sheets of the kind; empty for the first one
 * @param userKey the reader; keeps unsent texts of two users on the same device apart; empty for anonymous access
 * @param notes notes above the form
 * @param guide how people do the exercise; empty for most forms
 * @param round the round that the form is in; empty for most forms
 * @param isPaper whether it is for an export, where what is empty is left out
 * @param liveRevision the sheet's revision, from which on the page asks for what others write; -1 when it does not ask
 */
public record FormView(
        String kind,
        String spaceKey,
        int turn,
        String instance,
        String userKey,
        boolean isEditable,
        List<NoteView> notes,
        ExerciseStepsView guide,
        RoundView round,
        List<PickView> picks,
        List<SectionView> sections,
        boolean isPaper,
        int liveRevision) {
    static final int NOT_LIVE = -1;

    public boolean isLive() {
        return liveRevision != NOT_LIVE;
    }

    /** Whether nothing is filled in. */
    public boolean isEmpty() {
        return sections.stream().allMatch(SectionView::isEmpty);
    }

    /** The form, where its panels on the page say to which one they belong. */
    public String panelForm() {
        return spaceKey + "/" + kind;
    }

    public RowListView list(String key) {
        return sections.stream()
                .flatMap(section -> section.lists().stream())
                .filter(list -> list.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
