package dk.albertslund.innovation.phase.form;

import dk.albertslund.innovation.model.Phase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The form of each phase. */
@Component
public final class PhaseFormRegistry {
    private final Map<Phase, PhaseForm> forms;

    public PhaseFormRegistry(List<PhaseForm> forms) {
        this.forms = forms.stream().collect(Collectors.toMap(PhaseForm::phase, Function.identity()));
    }

    public PhaseForm of(Phase phase) {
        return forms.get(phase);
    }

    public Optional<PhaseForm> withKey(String kind) {
        return forms.values().stream().filter(form -> form.key().equals(kind)).findFirst();
    }
}
