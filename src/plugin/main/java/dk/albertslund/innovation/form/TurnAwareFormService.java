package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.network.SummaryRepository;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Saves forms of the network's current and earlier turns; a change to an earlier one may come from an offline device. */
@Component
public final class TurnAwareFormService {
    private final FormService forms;
    private final SummaryRepository summaries;

    public TurnAwareFormService(FormService forms, SummaryRepository summaries) {
        this.forms = forms;
        this.summaries = summaries;
    }

    /** @throws ValidationException when the value is not allowed or the network has not reached that turn */
    public SaveResult save(FormKind kind, FieldUpdate update) {
        if (!hasReachedTurn(kind, update.networkId(), update.turn())) {
            throw new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.turn"));
        }
        return forms.write(kind, update);
    }

    /** Whether the network has reached that turn; a turn that was undone counts as not reached. */
    public boolean hasReachedTurn(FormKind kind, int networkId, int turn) {
        return !kind.isPerTurn()
                || summaries
                        .findByNetwork(networkId)
                        .filter(summary -> turn <= summary.position().turn())
                        .isPresent();
    }

    /** Erases the name of a person; empty when there is none. */
    public Optional<SaveResult> anonymise(FormKind kind, FieldUpdate update) {
        return forms.anonymise(kind, update);
    }
}
