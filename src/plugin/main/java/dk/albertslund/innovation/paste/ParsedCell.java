package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.ValidationError;
import java.util.Optional;

/**
 * Result of parsing a cell.
 *
 * @param value as the field's control would send it; empty when nothing was recognised
 * @param isInterpreted whether the value differs from what was written, so that the preview shows both
 * @param unknown the part that was not recognised
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
