package dk.albertslund.devhost.blueprint;

import java.util.List;

/** A macro as the macro browser lists it, in the user's language; {@code icon} is empty without one. */
record MacroBrowserEntry(
        String name, String label, String description, String category, String icon, List<Parameter> parameters) {

    /** A field of the form; {@code type} is Confluence's word, {@code defaultValue} is empty without one. */
    record Parameter(
            String name,
            String type,
            boolean required,
            boolean multiple,
            boolean hidden,
            String defaultValue,
            String label,
            String description,
            List<Choice> values) {}

    /** A value of an enum with its text. */
    record Choice(String value, String label) {}
}
