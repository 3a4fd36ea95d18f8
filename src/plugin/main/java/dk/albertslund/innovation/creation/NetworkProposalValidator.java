package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.settings.NetworkType;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Validates the wizard's answers. */
@Component
public final class NetworkProposalValidator {
    private final ProfileForm profile;
    private final FieldValueValidator validator;
    private final PublishedSettings settings;

    public NetworkProposalValidator(ProfileForm profile, FieldValueValidator validator, PublishedSettings settings) {
        this.profile = profile;
        this.validator = validator;
        this.settings = settings;
    }

    ProfileForm profile() {
        return profile;
    }

    /** All errors, before anything is created. Whether the space key is free is checked elsewhere. */
    public List<ValidationError> validate(NetworkProposal proposal) {
        List<ValidationError> errors = new ArrayList<>();
        if (!SpaceKeys.isLegal(proposal.answer(NetworkProposal.SPACE_KEY))) {
            errors.add(ValidationError.of(NetworkProposal.SPACE_KEY, "innovation.network.problem.key"));
        }
        for (String key : NetworkProposal.ASKED) {
            Field field = profile.field("", key).orElseThrow();
            try {
                validator.validate(field, proposal.answer(key));
            } catch (ValidationException exception) {
                errors.addAll(exception.errors());
            }
        }
        if (isHidden(proposal.answer(ProfileForm.TYPE))) {
            errors.add(ValidationError.of(ProfileForm.TYPE, "innovation.form.problem.choice"));
        }
        String start = proposal.answer(ProfileForm.START);
        String end = proposal.answer(ProfileForm.END);
        if (!start.isEmpty() && !end.isEmpty() && end.compareTo(start) < 0) {
            errors.add(ValidationError.of(ProfileForm.END, "innovation.network.problem.end"));
        }
        return errors;
    }

    /**
     * The default end date for a type and a start date.
     *
     * @return ISO date; empty when either is missing or the type has no default length
     * @throws ValidationException when the start is not a valid start date
     */
    public String defaultEnd(String type, String start) {
        String day = validator.validate(Field.date(ProfileForm.START), start);
        return settings.current()
                .type(type)
                .filter(found -> !day.isEmpty())
                .flatMap(found -> found.defaultEnd(LocalDate.parse(day)))
                .map(LocalDate::toString)
                .orElse("");
    }

    private boolean isHidden(String type) {
        return settings.current().type(type).filter(NetworkType::isHidden).isPresent();
    }
}
