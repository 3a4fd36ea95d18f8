package dk.albertslund.innovation.intake;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Cleans and validates what a proposal says, by the rules that hold for every text in a form. */
@Component
public final class ProposalValidator {
    public static final String TITLE = "title";
    public static final String THEME = "theme";
    public static final String REASON = "reason";
    /** In characters. */
    public static final int MARK_LIMIT = 200;

    public static final int THEME_LIMIT = 200;
    public static final int REASON_LIMIT = 500;
    private static final int FEWEST_MARKS = 1;

    private final FieldValueValidator validator;

    public ProposalValidator(FieldValueValidator validator) {
        this.validator = validator;
    }

    /** @throws ValidationException with all errors at their fields */
    ThemeText text(Map<String, String> answers) {
        List<ValidationError> errors = new ArrayList<>();
        String title = valid(Field.text(TITLE, ProfileForm.TITLE_LIMIT).required(), answers, errors);
        String theme = valid(Field.text(THEME, THEME_LIMIT), answers, errors);
        Map<ThemeMark, String> marks = new EnumMap<>(ThemeMark.class);
        for (ThemeMark mark : ThemeMark.values()) {
            marks.put(mark, valid(Field.text(mark.key(), MARK_LIMIT), answers, errors));
        }
        ThemeText text = new ThemeText(title, theme, marks);
        if (errors.isEmpty() && text.marks().size() < FEWEST_MARKS) {
            errors.add(ValidationError.of(ThemeMark.WELFARE.key(), "innovation.intake.problem.marks"));
        }
        ValidationException.throwIfAny(errors);
        return text;
    }

    /** @throws ValidationException when there is none */
    String reason(String raw) {
        return validator.validate(Field.text(REASON, REASON_LIMIT).required(), raw);
    }

    private String valid(Field field, Map<String, String> answers, List<ValidationError> errors) {
        try {
            return validator.validate(field, answers.getOrDefault(field.key(), ""));
        } catch (ValidationException exception) {
            errors.addAll(exception.errors());
            return "";
        }
    }
}
