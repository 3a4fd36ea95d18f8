package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.ChoiceView;
import java.util.List;

/**
 * The gate at the end of the current phase: three answers, a reason, and who decided.
 *
 * @param fields fields that all answers have in common; {@code to} is the next phase
 * @param on label of the answer that leads to the next phase
 * @param backs earlier phases, the nearest preselected
 */
public record GateView(MoveView fields, String on, List<ChoiceView> backs) {
    public boolean isBackPossible() {
        return !backs.isEmpty();
    }
}
