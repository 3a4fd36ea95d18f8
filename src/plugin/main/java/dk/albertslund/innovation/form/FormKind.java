package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.RowAction;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Declarative definition of a form: its sections, fields and lists, cross-field validation and hints. Rendering,
 * saving, history, search and copying are generic. Register one by making it a Spring component.
 */
public interface FormKind {
    /** Stored in tables and part of REST addresses and language keys; never changes. */
    String key();

    /** The same object at each call, as long as the form is the same. */
    FormDefinition definition();

    default List<Section> sections() {
        return definition().sections();
    }

    /** Whether each turn of the spiral has a sheet of its own; earlier turns stay readable. */
    default boolean isPerTurn() {
        return false;
    }

    /** Fallback prefix of language keys, for kinds that share fields. */
    default String sharedTexts() {
        return key();
    }

    /** Whether a network may have several sheets of the kind, for example one per interview. */
    default boolean hasInstances() {
        return false;
    }

    /**
     * The sections that the macro {@code innovation-<part>} shows; used for search and permissions of confidential
     * fields.
     *
     * @param part for example {@code question}
     */
    default List<Section> sectionsForMacro(String part) {
        return List.of();
    }

    /**
     * Whether the content is copied when a page that shows it is copied to another network. False for content about the
     * network itself.
     */
    default boolean isCopiedWithPages() {
        return true;
    }

    /**
     * Validation across fields of the state as it would be after saving, for example an end date before the start date.
     */
    default List<ValidationError> crossFieldErrors(SheetState state) {
        return List.of();
    }

    /** What makes rows of other forms from rows of this one. */
    default List<RowAction> actions() {
        return List.of();
    }

    /** Non-blocking hints. */
    default List<Hint> hints(SheetState state) {
        return List.of();
    }

    /**
     * Which hints and states a change of a field can alter. With {@link HintScope#FORM} they are derived from all fields of
     * {@link #hintFields}, with {@link HintScope#ROW} from the row and the form's own fields.
     *
     * @param rows the form's own fields and the row, with the change
     */
    default HintScope hintScope(SheetState rows, FieldChange change) {
        return HintScope.ROW;
    }

    /** The fields of the list that the hints of the whole form are derived from; empty for all. */
    default Set<String> hintFields(String list) {
        return Set.of();
    }

    /** The part, as macros name it, whose page belongs together with this form's, for a link there; mostly empty. */
    default String relatedPart() {
        return "";
    }

    /** The status of rows as text, for example of a draft; hints without a field. */
    default List<Hint> states(SheetState state) {
        return List.of();
    }

    /** The same with what people answered, for forms that each person answers. */
    default List<Hint> states(VisibleSheet sheet) {
        return states(sheet.state());
    }

    /** Whether only leaders of the network may write that field of the form itself. */
    default boolean isForLeaders(String field) {
        return false;
    }

    /** Whether the field is shown in that row; false hides a deprecated field that has no value. */
    default boolean isShown(Field field, Row row) {
        return true;
    }

    /** @param list empty for a field of the form itself, else the key of the row's list */
    default Optional<Field> field(String list, String field) {
        return definition().field(list, field);
    }

    /**
     * Whether the field is confidential.
     *
     * @param list empty for a field of the form itself, else the key of the row's list
     */
    default boolean isEditorsOnly(String list, String field) {
        return field(list, field).filter(Field::isEditorsOnly).isPresent();
    }

    /** Keys of the lists that have a field with this key; the empty string stands for the form itself. */
    default List<String> listsWithField(String field) {
        return definition().listsWithField(field);
    }

    /** Whether the form has any confidential field. */
    default boolean hasEditorsOnlyFields() {
        return definition().hasEditorsOnlyFields();
    }

    /** Whether any list or the form itself has a field with this key. */
    default boolean hasField(String field) {
        return definition().hasBuiltIn(field) || !listsWithField(field).isEmpty();
    }

    default Optional<RowList> list(String key) {
        return definition().list(key);
    }

    default Optional<Section> section(String key) {
        return sections().stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** Whether the row holds something that a person has written, and not only what a new network begins with. */
    default boolean isWritten(Row row) {
        return row.cells().values().stream().anyMatch(cell -> !cell.value().isEmpty() && !Row.isBuiltIn(cell.field()));
    }
}
