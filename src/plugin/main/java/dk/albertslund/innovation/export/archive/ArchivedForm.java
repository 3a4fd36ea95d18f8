package dk.albertslund.innovation.export.archive;

import dk.albertslund.innovation.form.sheet.SheetKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A form of the network, as far as the reader may see it.
 *
 * @param title of the page that shows it
 * @param round what a leader set for the round, by key: the stage, and whether rows are without names
 */
public record ArchivedForm(SheetKey sheet, String title, Map<String, String> round, List<ArchivedSection> sections) {
    public ArchivedForm {
        round = new TreeMap<>(round);
        sections = List.copyOf(sections);
    }

    public boolean isEmpty() {
        return sections.stream().allMatch(ArchivedSection::isEmpty);
    }

    public Stream<ArchivedList> lists() {
        return sections.stream().flatMap(section -> section.lists().stream());
    }

    /** The form's own fields. */
    Stream<ArchivedField> ownFields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    /** Its own fields and those of its rows. */
    Stream<ArchivedField> allFields() {
        Stream<ArchivedField> ofRows =
                lists().flatMap(list -> list.rows().stream()).flatMap(row -> row.fields().stream());
        return Stream.concat(ownFields(), ofRows);
    }

    /** The beginning of the names of its files, for example {@code session-moede-2-turn-1}. */
    String fileName() {
        String instance = sheet.instance().isEmpty() ? "" : "-" + sheet.instance();
        return sheet.kind() + instance + "-turn-" + sheet.turn();
    }
}
