package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * The round of a form.
 *
 * @param steps the stages in their order
 * @param isLeader whether the reader may change the stage
 * @param revision revision of the stage; 0 before it was changed
 * @param note who sees now what is written, in words
 */
public record RoundView(List<StepView> steps, boolean isLeader, int revision, String note) {
    public RoundView {
        steps = List.copyOf(steps);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
