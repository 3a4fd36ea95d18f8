package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * A form, or the part of it that belongs on a page.
 *
 * @param turn the turn of the spiral that the form belongs to
 * @param userKey the reader, so that what two people wrote on the same device is kept apart; empty when not logged in
 * @param notes what there is to know before one writes
 */
public record FormView(
        String kind,
        String spaceKey,
        int turn,
        String userKey,
        boolean isEditable,
        List<NoteView> notes,
        List<PickView> picks,
        List<SectionView> sections) {
    public RowListView list(String key) {
        return sections.stream()
                .flatMap(section -> section.lists().stream())
                .filter(list -> list.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
