package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ValidationError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form as data: its fields and lists, what must agree between fields, and the advice it gives. The engine gives every
 * kind the same rendering, saving, history and rules.
 */
public interface FormKind {
    /** Stored in the database and in addresses; never changes. Also the prefix of its texts. */
    String key();

    List<Section> sections();

    /** Whether each turn of the spiral has a sheet of its own, so that earlier ones stay as they were. */
    default boolean isPerTurn() {
        return false;
    }

    /** Where texts are looked for that the kind has none of its own for; kinds that share fields share their names. */
    default String sharedTexts() {
        return key();
    }

    /**
     * What of the form stands on a page that holds this part of a network, for example {@code question}: search finds the
     * page by it. Nothing unless the kind says so.
     */
    default List<Section> sectionsForMacro(String part) {
        return List.of();
    }

    /**
     * Whether its content goes along when a page that shows it is copied to another network. Not where it speaks of the
     * network itself.
     */
    default boolean isCopiedWithPages() {
        return true;
    }

    /** What does not agree between fields once this content would be saved, for example an end before the start. */
    default List<ValidationError> crossFieldErrors(SheetState state) {
        return List.of();
    }

    /** Advice that never blocks. */
    default List<Hint> hints(SheetState state) {
        return List.of();
    }

    /** The state that rows are in, in words, for example how far a draft has come; a hint without a field. */
    default List<Hint> states(SheetState state) {
        return List.of();
    }

    /** Whether the field is shown in the row: one that is no longer asked for stays where something stands in it. */
    default boolean isShown(Field field, Row row) {
        return true;
    }

    /** A field of the form itself when the list is empty text, else of a row in that list. */
    default Optional<Field> field(String list, String field) {
        Stream<Field> fields = list.isEmpty()
                ? sections().stream().flatMap(section -> section.fields().stream())
                : list(list).stream().flatMap(rows -> rows.fields().stream());
        return fields.filter(candidate -> candidate.key().equals(field)).findFirst();
    }

    /** Whether only the network's people may read what is written in that field: of the list, or of the form itself. */
    default boolean isEditorsOnly(String list, String field) {
        return field(list, field).filter(Field::isEditorsOnly).isPresent();
    }

    /** The lists of the form that have a field of exactly this key; an empty text stands for the form itself. */
    default List<String> listsWithField(String field) {
        Stream<String> lists =
                sections().stream().flatMap(section -> section.lists().stream()).map(RowList::key);
        return Stream.concat(Stream.of(""), lists)
                .filter(list -> field(list, field).isPresent())
                .toList();
    }

    /** Whether there is such a field at all. */
    default boolean hasEditorsOnlyFields() {
        return sections().stream()
                .flatMap(section -> Stream.concat(
                        section.fields().stream(), section.lists().stream().flatMap(list -> list.fields().stream())))
                .anyMatch(Field::isEditorsOnly);
    }

    /** Whether something can be written in a field of exactly this key. */
    default boolean hasField(String field) {
        return field.equals(Row.REMOVED) || !listsWithField(field).isEmpty();
    }

    default Optional<RowList> list(String key) {
        return sections().stream()
                .flatMap(section -> section.lists().stream())
                .filter(list -> list.key().equals(key))
                .findFirst();
    }

    default Optional<Section> section(String key) {
        return sections().stream().filter(section -> section.key().equals(key)).findFirst();
    }
}
