package dk.albertslund.innovation.form.type;

import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.WikiUser;
import java.util.List;
import java.util.Optional;

/**
 * Type of a field, with the limits of its values. Every value is transferred and stored as text; the empty string means
 * no value and reaches none of the methods. Everything that depends on the type is asked here: a new type is an
 * implementation, a template of the same key, and a script class if it has a control of its own.
 */
public interface FieldType {
    /** Name in templates, styles, scripts and JSON, for example {@code long_text}; the template is {@code form/field/<key>.vm}. */
    String key();

    /**
     * The maximum: length in code points for texts, number of persons or choices, largest number. Scripts read it.
     */
    int limit();

    /** The keys to choose from; empty for other types. */
    default List<String> choices() {
        return List.of();
    }

    /** Cleans what was sent, before {@link #validate}. */
    default String clean(String raw) {
        return TextCleaner.cleanLine(raw);
    }

    /**
     * Validates and normalises.
     *
     * @param value clean and not empty
     * @return the value to store
     * @throws ValidationException when the value is not allowed
     */
    String validate(String value, ValidationContext context);

    /** The value as the browser gets it and sends it back. */
    default String sent(String value, ValueLookup lookup) {
        return value;
    }

    /** The value formatted for reading, by line. */
    default List<String> lines(String value, ValueLookup lookup, DisplayTexts texts) {
        return value.lines().toList();
    }

    /** What Confluence's search finds the page by; empty for none. */
    default String searchText(String value, ValueLookup lookup) {
        return "";
    }

    /** The users in the value, without deleted ones. */
    default List<WikiUser> users(String value, ValueLookup lookup) {
        return List.of();
    }

    /** The picture in the value. */
    default Optional<Picture> picture(String value) {
        return Optional.empty();
    }

    /**
     * The value for the form of another network, when the page that shows it is copied.
     *
     * @param fromPage id of the copied page; 0 when unknown
     * @param toPage id of its copy
     * @return empty when the value cannot be copied
     */
    default String copied(String value, long fromPage, long toPage) {
        return value;
    }

    /** Parses a cell of a pasted sheet: calls the method of the reader for values of this type. */
    default <T> T readCell(String cell, CellReader<T> reader) {
        return reader.text(cell);
    }

    /**
     * @param label the choice's own label; may be empty
     * @return the label to show
     */
    default String choiceLabel(String choice, String label) {
        return label;
    }

    /** Whether people write what they like: it is searched, may name a row, and gets hints on what it contains. */
    default boolean isFreeText() {
        return false;
    }

    /** Whether the control shows any text, also an invalid one, so that it can be corrected in place. */
    default boolean isTyped() {
        return false;
    }

    /** Whether answers can be added up. */
    default boolean isNumeric() {
        return false;
    }

    /** Whether a column of a pasted sheet can hold such values. */
    default boolean isPasted() {
        return true;
    }

    /** Whether a column of a pasted sheet can be recognised by its values. */
    default boolean isRecognisable() {
        return false;
    }

    /** Whether the value is something on the page, which all its readers see, whatever the form says. */
    default boolean isOnPage() {
        return false;
    }

    /** Whether the value is one or several users, stored by key and sent by user name. */
    default boolean hasUsers() {
        return false;
    }

    /** Whether it is a checkbox beside its label. */
    default boolean isTick() {
        return false;
    }

    /** Whether it has several controls, with one label for all of them. */
    default boolean isGroup() {
        return false;
    }

    /** Whether the number of characters left is shown. */
    default boolean isCounted() {
        return false;
    }

    /** Whether a single line is shown in a text area, as it may be long. */
    default boolean isWrapped() {
        return false;
    }

    /** Whether the value is the id of a row, chosen by a button of that row instead of a control. */
    default boolean isRowReference() {
        return false;
    }

    /** The key of the list whose rows can be chosen; empty for other types. */
    default String list() {
        return "";
    }

    /** The list whose rows the value points to, as comma-separated ids; empty for other types. */
    default Optional<ReferenceTarget> target() {
        return Optional.empty();
    }

    /** Whether the value is the id of a person's name, which is stored outside of the change log. */
    default boolean isPersonName() {
        return false;
    }

    /** The key of the field until whose date the value may be kept; empty for no limit. */
    default String until() {
        return "";
    }

    /** Whether the value refers to a name that has been erased. */
    default boolean isErased(String value, ValueLookup lookup) {
        return false;
    }
}
