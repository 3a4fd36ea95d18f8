package dk.albertslund.innovation.form.type;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;

/**
 * What a type needs to validate a value.
 *
 * @param field key of the field, for errors
 */
public record ValidationContext(String field, UserDirectory users) {
    ValidationException invalid(String messageKey, Object... arguments) {
        return new ValidationException(error(messageKey, arguments));
    }

    ValidationError error(String messageKey, Object... arguments) {
        return ValidationError.of(field, messageKey, arguments);
    }
}
