package dk.albertslund.innovation.form.paste;

import dk.albertslund.innovation.common.ValidationError;
import java.util.Optional;

/**
 * What a cell says.
 *
 * @param value as the field's own page would send it; empty when the field stays open
 * @param isInterpreted whether it was written another way, so that the person should see how it was understood
 * @param unknown what was not understood of it
 */
record ParsedCell(String value, boolean isInterpreted, Optional<ValidationError> unknown) {
    static ParsedCell asWritten(String value) {
        return new ParsedCell(value, false, Optional.empty());
    }

    static ParsedCell interpreted(String value) {
        return new ParsedCell(value, true, Optional.empty());
    }

    static ParsedCell unresolved(ValidationError error) {
        return new ParsedCell("", false, Optional.of(error));
    }
}
