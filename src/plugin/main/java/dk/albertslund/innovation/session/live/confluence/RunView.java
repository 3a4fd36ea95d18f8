package dk.albertslund.innovation.session.live.confluence;

import java.util.List;

/**
 * A running session as every screen shows it.
 *
 * @param item the current one
 * @param place item and stage in words, for example {@code Alene · trin 1 af 4}
 * @param hint what people do now
 * @param home address of the session's page; empty for none
 */
public record RunView(
        String spaceKey,
        int id,
        int version,
        String step,
        String title,
        RunItemView item,
        List<RunStageView> stages,
        String place,
        String hint,
        RunTimerView timer,
        String end,
        String home,
        boolean isGrouping,
        boolean isOver) {
    /** Whether the item has stages. */
    public boolean isStaged() {
        return !stages.isEmpty();
    }
}
