package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.sheet.SheetKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The round of an exercise's form, which two of the leader's switches move: whether all see what was written, and whether all
 * vote. It may be moved in the form itself, too, so that the switches show the round and nothing else.
 *
 * @param stage where the round is now
 * @param revision of the stage; 0 when nobody has moved it yet
 */
record ExerciseRound(FormKind kind, SheetKey sheet, Stage stage, int revision) {
    /** The stage that a switch stands for. */
    private static final Map<RunFlag, Stage> STAGES = Map.of(RunFlag.REVEAL, Stage.SHARED, RunFlag.VOTE, Stage.VOTING);

    private List<Stage> stages() {
        return kind.definition().stages();
    }

    /** Whether the form has the stage that the switch stands for. */
    private boolean decides(RunFlag flag) {
        return STAGES.containsKey(flag) && stages().contains(STAGES.get(flag));
    }

    private boolean isOn(RunFlag flag) {
        return flag == RunFlag.VOTE ? stage == Stage.VOTING : stage.hasReached(Stage.SHARED);
    }

    /** @param own switches of the run, of which those stay that the form has no stage for */
    Set<RunFlag> flags(Set<RunFlag> own) {
        Set<RunFlag> flags = EnumSet.noneOf(RunFlag.class);
        for (RunFlag flag : RunFlag.values()) {
            if (decides(flag) ? isOn(flag) : own.contains(flag)) {
                flags.add(flag);
            }
        }
        return flags;
    }

    /** Where the round is once the switch is on or off; where it is now when that changes nothing. */
    Stage after(RunFlag flag, boolean isOn) {
        if (!decides(flag) || isOn(flag) == isOn) {
            return stage;
        }
        if (isOn) {
            return STAGES.get(flag);
        }
        if (flag == RunFlag.VOTE && stages().contains(Stage.SHARED)) {
            return Stage.SHARED;
        }
        Stage first = stages().get(0);
        // A form that begins with everything shown never hides it
        return flag == RunFlag.REVEAL && first.hasReached(Stage.SHARED) ? stage : first;
    }
}
