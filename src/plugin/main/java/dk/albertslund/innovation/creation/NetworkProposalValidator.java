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
    private final FieldValidator rules;
    private final PublishedSettings settings;

    public NetworkProposalValidator(ProfileForm profile, FieldValidator rules, PublishedSettings settings) {
        this.profile = profile;
        this.rules = rules;
        this.settings = settings;
    }

    ProfileForm profile() {
        return profile;
    }

    /** Everything that is wrong with the answers, before anything is made; the space key's use is checked elsewhere. */
    public List<ValidationError> problems(NetworkProposal proposal) {
        List<ValidationError> problems = new ArrayList<>();
        if (!SpaceKeys.isLegal(proposal.answer(NetworkProposal.SPACE_KEY))) {
            problems.add(ValidationError.of(NetworkProposal.SPACE_KEY, "innovation.network.problem.key"));
        }
        for (String key : NetworkProposal.ASKED) {
            Field field = profile.field("", key).orElseThrow();
            try {
                rules.accepted(field, proposal.answer(key));
            } catch (ValidationException invalid) {
                problems.addAll(invalid.problems());
            }
        }
        if (isHidden(proposal.answer(ProfileForm.TYPE))) {
            problems.add(ValidationError.of(ProfileForm.TYPE, "innovation.form.problem.choice"));
        }
        String start = proposal.answer(ProfileForm.START);
        String end = proposal.answer(ProfileForm.END);
        if (!start.isEmpty() && !end.isEmpty() && end.compareTo(start) < 0) {
            problems.add(ValidationError.of(ProfileForm.END, "innovation.network.problem.end"));
        }
        return problems;
    }

    /**
     * When a network of that type usually ends; empty while one of the two is missing, and for a type without a length.
     *
     * @throws ValidationException when the start is no day on which a network may begin
     */
    public String usualEnd(String type, String start) {
        String day = rules.accepted(Field.date(ProfileForm.START), start);
        return settings.now()
                .type(type)
                .filter(found -> !day.isEmpty())
                .flatMap(found -> found.usualEnd(LocalDate.parse(day)))
                .map(LocalDate::toString)
                .orElse("");
    }

    private boolean isHidden(String type) {
        return settings.now().type(type).filter(NetworkType::isHidden).isPresent();
    }
}
