package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.ChoiceView;
import java.util.List;

/**
 * The gate at the end of the phase that a network is in: three answers, why, and who decided.
 *
 * @param fields what is asked whichever the answer; {@code to} is the next phase
 * @param on the answer that leads to the next phase, in words
 * @param backs the phases before this one, the nearest chosen beforehand
 */
public record GateView(MoveView fields, String on, List<ChoiceView> backs) {
    public boolean isBackPossible() {
        return !backs.isEmpty();
    }
}
