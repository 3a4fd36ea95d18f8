package dk.albertslund.innovation.form.confluence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form, or those of its sections that a page shows.
 *
 * @param turn the sheet's turn of the spiral
 * @param instance which of several sheets of the kind; empty for the first one
 * @param userKey the reader; keeps unsent texts of two users on the same device apart; empty for anonymous access
 * @param notes notes above the form
 * @param round the round that the form is in; empty for most forms
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
        RoundView round,
        List<PickView> picks,
        List<SectionView> sections,
        int liveRevision) {
    static final int NOT_LIVE = -1;
    private static final int FOLDED_FROM = 3;

    /** A copy whose sections fold, if it has enough of them that have titles. */
    FormView folding() {
        long titled =
                sections.stream().filter(section -> !section.title().isEmpty()).count();
        return titled < FOLDED_FROM
                ? this
                : with(sections.stream().map(SectionView::folding).toList());
    }

    /**
     * A copy that knows which sections hold what they are for.
     *
     * @param sectionKeys by the section's key; a section that is not among them is ready when everything is filled in
     */
    public FormView ready(Map<String, Boolean> sectionKeys) {
        return with(sections.stream()
                .map(section -> section.ready(Optional.ofNullable(sectionKeys.get(section.key()))))
                .toList());
    }

    /** The first section in which something is missing is open; for readers the first one that is being written. */
    private FormView with(List<SectionView> next) {
        String open = next.stream()
                .filter(section -> isEditable ? !section.isDone() : section.isBegun())
                .map(SectionView::key)
                .findFirst()
                .orElse("");
        List<SectionView> opened = next.stream()
                .map(section -> section.open(section.key().equals(open)))
                .toList();
        return new FormView(
                kind, spaceKey, turn, instance, userKey, isEditable, notes, round, picks, opened, liveRevision);
    }

    /** Whether nothing is filled in. */
    public boolean isEmpty() {
        return sections.stream().allMatch(SectionView::isEmpty);
    }

    /** Whether what is empty is left out, in exports. */
    public boolean isPaper() {
        return sections.stream().anyMatch(SectionView::isPaper);
    }

    public boolean isLive() {
        return liveRevision != NOT_LIVE;
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
