package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.ChoiceView;
import java.util.List;

/** The gate at the end of the phase that a network is in: three answers, why, and who decided. */
public final class GateView {
    private final MoveView fields;
    private final String on;
    private final List<ChoiceView> backs;

    GateView(MoveView fields, String on, List<ChoiceView> backs) {
        this.fields = fields;
        this.on = on;
        this.backs = List.copyOf(backs);
    }

    /** What is asked whichever the answer; {@code to} is the next phase. */
    public MoveView getFields() {
        return fields;
    }

    /** The answer that leads to the next phase, in words. */
    public String getOn() {
        return on;
    }

    /** The phases before this one, the nearest chosen beforehand. */
    public List<ChoiceView> getBacks() {
        return backs;
    }

    public boolean isBackPossible() {
        return !backs.isEmpty();
    }
}
