package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.form.Change;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Forms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writing in a network's forms: in the turn that it is in, or in an earlier one when a text was long on its way. */
@Component
public final class Writing {
    private final Forms forms;
    private final Course course;

    public Writing(Forms forms, Course course) {
        this.forms = forms;
        this.course = course;
    }

    /** @throws InvalidInput when the value may not stand there, or the network has not come to that turn */
    public Change save(FormKind kind, Edit edit) {
        if (!hasCome(kind, edit.networkId(), edit.turn())) {
            throw new InvalidInput(Problem.of(edit.field(), "innovation.form.problem.turn"));
        }
        return forms.save(kind, edit);
    }

    /** Whether the network has come to that turn of the form; one that was taken back is shown to nobody. */
    public boolean hasCome(FormKind kind, int networkId, int turn) {
        return !kind.isPerTurn() || turn <= course.of(networkId).standing().turn();
    }

    /** Erases the name of a person; nothing when there is none. */
    public Optional<Change> anonymise(FormKind kind, Edit edit) {
        return forms.anonymise(kind, edit);
    }
}
