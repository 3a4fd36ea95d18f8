package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * The round of a form.
 *
 * @param steps the stages in their order
 * @param isLeader whether the reader may change the stage
 * @param revision revision of the stage; 0 before it was changed
 * @param settings built-in fields that only leaders write; empty for others
 * @param note who sees now what is written, in words
 */
public record RoundView(List<StepView> steps, boolean isLeader, int revision, List<FieldView> settings, String note) {
    public RoundView {
        steps = List.copyOf(steps);
        settings = List.copyOf(settings);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
