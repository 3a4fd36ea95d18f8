package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.EditConflictException;
import dk.albertslund.innovation.form.FieldChange;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.SheetRepository;
import dk.albertslund.innovation.form.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import org.springframework.stereotype.Component;

/**
 * Why there are no citizens: asked kindly when a network goes on from a phase without any, once for each phase and turn,
 * and never a condition. The answer stands in the phase's own form; to go on without one is an answer too.
 */
@Component
public final class MissingCitizensReasons {
    private final CitizenInvolvement involvement;
    private final PhaseFormRegistry phases;
    private final SheetRepository sheets;
    private final FormService forms;
    private final PhaseMoveService moveService;

    public MissingCitizensReasons(
            CitizenInvolvement involvement,
            PhaseFormRegistry phases,
            SheetRepository sheets,
            FormService forms,
            PhaseMoveService moveService) {
        this.involvement = involvement;
        this.phases = phases;
        this.sheets = sheets;
        this.forms = forms;
        this.moveService = moveService;
    }

    /** Whether it is asked of the one who would bring the network from where it stands to that phase. */
    public boolean isAsked(int networkId, PhasePosition now, Phase to) {
        return now.phase().isBefore(to)
                && moveService.of(networkId).all().stream().noneMatch(move -> leaves(move, now))
                && involvement.lacksCitizens(networkId, now);
    }

    /** Somebody went on from there before, was asked then, and took it back. */
    private static boolean leaves(PhaseMove move, PhasePosition now) {
        return !move.isUndo() && !move.isBack() && move.from().equals(now);
    }

    private SheetState state(int networkId, PhasePosition position) {
        String kind = phases.of(position.phase()).key();
        return sheets.state(sheets.find(networkId, kind, position.turn()));
    }

    /**
     * Writes the answer in the form of the phase that the network leaves, and that no citizens took part there.
     *
     * @param answer empty when the person goes on without one
     * @throws ValidationException when it may not stand there, or somebody else has answered meanwhile
     */
    public void save(int networkId, PhasePosition left, String answer, String author) {
        if (TextCleaner.isBlank(answer)) {
            return;
        }
        SheetState before = state(networkId, left);
        boolean isUnanswered = before.value(PhaseForm.CITIZENS).isEmpty() && involvement.lacksCitizens(networkId, left);
        write(networkId, left, before, PhaseForm.CITIZENS_HOW, answer, author);
        if (isUnanswered) {
            write(networkId, left, before, PhaseForm.CITIZENS, "no", author);
        }
    }

    private void write(
            int networkId, PhasePosition left, SheetState before, String field, String value, String author) {
        PhaseForm kind = phases.of(left.phase());
        int base = before.sheet()
                .cell(field)
                .filter(cell -> cell.value().isEmpty())
                .map(FieldChange::revision)
                .orElse(0);
        try {
            forms.save(
                    kind,
                    new FieldUpdate(networkId, kind.key(), left.turn(), "", Row.SHEET, field, value, base, author));
        } catch (EditConflictException conflict) {
            throw new ValidationException(ValidationError.of(field, "innovation.phase.move.citizens.meanwhile"));
        }
    }
}
