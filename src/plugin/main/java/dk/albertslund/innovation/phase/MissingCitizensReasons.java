package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.EditConflictException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import org.springframework.stereotype.Component;

/**
 * Asks why no citizens are involved when a network leaves a phase without any; once per phase and turn, and never
 * required. The answer is saved in the phase's form; no answer is saved as well, so that it is not asked again.
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

    /** Whether to ask before a move from the current position to that phase. */
    public boolean isAsked(int networkId, PhasePosition current, Phase to) {
        return current.phase().isBefore(to)
                && moveService.of(networkId).all().stream().noneMatch(move -> leaves(move, current))
                && involvement.lacksCitizens(networkId, current);
    }

    /** Whether an earlier, undone move left the phase, so that it was asked then. */
    private static boolean leaves(PhaseMove move, PhasePosition current) {
        return !move.isUndo() && !move.isBack() && move.from().equals(current);
    }

    private SheetState state(int networkId, PhasePosition position) {
        String kind = phases.of(position.phase()).key();
        return sheets.state(sheets.find(networkId, kind, position.turn()));
    }

    /**
     * Saves the answer in the form of the phase that is left, with citizens as not involved.
     *
     * @param answer empty for no answer
     * @throws ValidationException when the text is not allowed, or on an edit conflict
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
