package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.network.SummaryRepository;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writing in a network's forms: in the turn that it is in, or in an earlier one when a text was long on its way. */
@Component
public final class TurnAwareFormService {
    private final FormService forms;
    private final SummaryRepository summaries;

    public TurnAwareFormService(FormService forms, SummaryRepository summaries) {
        this.forms = forms;
        this.summaries = summaries;
    }

    /** @throws ValidationException when the value may not stand there, or the network has not come to that turn */
    public FieldChange save(FormKind kind, FieldUpdate update) {
        if (!hasReachedTurn(kind, update.networkId(), update.turn())) {
            throw new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.turn"));
        }
        return forms.save(kind, update);
    }

    /** Whether the network has come to that turn of the form; one that was taken back is shown to nobody. */
    public boolean hasReachedTurn(FormKind kind, int networkId, int turn) {
        return !kind.isPerTurn()
                || summaries
                        .findByNetwork(networkId)
                        .filter(summary -> turn <= summary.position().turn())
                        .isPresent();
    }

    /** Erases the name of a person; nothing when there is none. */
    public Optional<FieldChange> anonymise(FormKind kind, FieldUpdate update) {
        return forms.anonymise(kind, update);
    }
}
