package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldValidator;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.settings.NetworkType;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a network may be proposed with. */
@Component
public final class NetworkProposalValidator {
    private final ProfileForm profile;
    private final FieldValidator validator;
    private final PublishedSettings settings;

    public NetworkProposalValidator(ProfileForm profile, FieldValidator validator, PublishedSettings settings) {
        this.profile = profile;
        this.validator = validator;
        this.settings = settings;
    }

    ProfileForm profile() {
        return profile;
    }

    /** Everything that is wrong with the answers, before anything is made; the space key's use is checked elsewhere. */
    public List<ValidationError> validate(NetworkProposal proposal) {
        List<ValidationError> errors = new ArrayList<>();
        if (!SpaceKeys.isLegal(proposal.answer(NetworkProposal.SPACE_KEY))) {
            errors.add(ValidationError.of(NetworkProposal.SPACE_KEY, "innovation.network.problem.key"));
        }
        for (String key : NetworkProposal.ASKED) {
            Field field = profile.field("", key).orElseThrow();
            try {
                validator.validate(field, proposal.answer(key));
            } catch (ValidationException invalid) {
                errors.addAll(invalid.errors());
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
     * When a network of that type usually ends; empty while one of the two is missing, and for a type without a length.
     *
     * @throws ValidationException when the start is no day on which a network may begin
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
