package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.type.ValidationContext;
import org.springframework.stereotype.Component;

/**
 * Validates values by the field's definition and type. The single place for these rules: page, REST, wizard, paste and
 * import all call it.
 */
@Component
public final class FieldValueValidator {
    private final UserDirectory users;

    public FieldValueValidator(UserDirectory users) {
        this.users = users;
    }

    /**
     * Validates and normalises a value: trimmed, line ends as {@code \n}, user names resolved to user keys.
     *
     * @return the value to store
     * @throws ValidationException when the value is not allowed
     */
    public String validate(Field field, String raw) {
        String value = field.type().clean(raw);
        if (!value.isEmpty()) {
            return field.type().validate(value, new ValidationContext(field.key(), users));
        }
        if (field.isRequired()) {
            throw new ValidationException(ValidationError.of(field.key(), "innovation.form.problem.empty"));
        }
        return value;
    }
}
