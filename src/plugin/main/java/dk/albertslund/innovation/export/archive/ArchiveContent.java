package dk.albertslund.innovation.export.archive;

import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.PhaseMove;
import java.util.List;
import java.util.Map;

/**
 * What {@code data.json} says, before it is compared with this wiki.
 *
 * @param people by user key of the wiki that it was taken from
 * @param moves with authors by those user keys
 */
public record ArchiveContent(
        String title,
        PhasePosition position,
        Map<String, Person> people,
        List<PhaseMove> moves,
        List<SheetContent> sheets) {
    public ArchiveContent {
        people = Map.copyOf(people);
        moves = List.copyOf(moves);
        sheets = List.copyOf(sheets);
    }

    /** A user of the wiki that it was taken from. */
    public record Person(String userName, String fullName) {}

    /** A form: its own fields, and the rows of its lists. */
    public record SheetContent(
            String kind, int turn, String instance, RowContent own, Map<String, List<RowContent>> lists) {}

    /**
     * A row, or the form's own fields.
     *
     * @param round built-in fields
     */
    public record RowContent(String id, Map<String, String> round, Map<String, String> fields) {}
}
