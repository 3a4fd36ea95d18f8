package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.form.Change;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.FieldTaken;
import dk.albertslund.innovation.form.Forms;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.Standing;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseForms;
import org.springframework.stereotype.Component;

/**
 * Why there are no citizens: asked kindly when a network goes on from a phase without any, once for each phase and turn,
 * and never a condition. The answer stands in the phase's own form; to go on without one is an answer too.
 */
@Component
public final class WhyNot {
    private final Involvement involvement;
    private final PhaseForms phases;
    private final Sheets sheets;
    private final Forms forms;
    private final Course course;

    public WhyNot(Involvement involvement, PhaseForms phases, Sheets sheets, Forms forms, Course course) {
        this.involvement = involvement;
        this.phases = phases;
        this.sheets = sheets;
        this.forms = forms;
        this.course = course;
    }

    /** Whether it is asked of the one who would bring the network from where it stands to that phase. */
    public boolean isAsked(int networkId, Standing now, Phase to) {
        return now.phase().isBefore(to)
                && course.of(networkId).all().stream().noneMatch(step -> leaves(step, now))
                && involvement.lacksCitizens(networkId, now);
    }

    /** Somebody went on from there before, was asked then, and took it back. */
    private static boolean leaves(PhaseMove step, Standing now) {
        return !step.isUndo() && !step.isBack() && step.from().equals(now);
    }

    private Content content(int networkId, Standing standing) {
        String kind = phases.of(standing.phase()).key();
        return sheets.content(sheets.sheet(networkId, kind, standing.turn()));
    }

    /**
     * Writes the answer in the form of the phase that the network leaves, and that no citizens took part there.
     *
     * @param answer empty when the person goes on without one
     * @throws InvalidInput when it may not stand there, or somebody else has answered meanwhile
     */
    public void keep(int networkId, Standing left, String answer, String author) {
        if (TextCleaner.isBlank(answer)) {
            return;
        }
        Content before = content(networkId, left);
        boolean isUnanswered = before.value(PhaseForm.CITIZENS).isEmpty() && involvement.lacksCitizens(networkId, left);
        write(networkId, left, before, PhaseForm.CITIZENS_HOW, answer, author);
        if (isUnanswered) {
            write(networkId, left, before, PhaseForm.CITIZENS, "no", author);
        }
    }

    private void write(int networkId, Standing left, Content before, String field, String value, String author) {
        PhaseForm kind = phases.of(left.phase());
        int base = before.sheet()
                .cell(field)
                .filter(cell -> cell.value().isEmpty())
                .map(Change::revision)
                .orElse(0);
        try {
            forms.save(kind, new Edit(networkId, kind.key(), left.turn(), "", Row.SHEET, field, value, base, author));
        } catch (FieldTaken taken) {
            throw new InvalidInput(Problem.of(field, "innovation.phase.move.citizens.meanwhile"));
        }
    }
}
