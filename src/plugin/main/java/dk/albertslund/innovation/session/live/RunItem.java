package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.session.ItemKind;
import dk.albertslund.innovation.session.SessionForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item of the programme in a running session.
 *
 * @param index where it stands among all items, from 0
 * @param minutes as the session has them now; 0 for an item that is left out
 */
public record RunItem(Row row, int index, int minutes) {
    private static final List<String> WITH_STAGES =
            List.of(ItemKind.EXERCISE.key(), ItemKind.GROUP_WORK.key(), ItemKind.REFLECTION.key());

    /** Shares of an item's time, in percent; the last stage has the rest. */
    private static final Map<SessionStage, Integer> SHARES =
            Map.of(SessionStage.ALONE, 10, SessionStage.PAIR, 15, SessionStage.TABLE, 35);

    private static final int SHORTEST_OF_FOUR = 8;
    private static final int WHOLE = 100;

    public String id() {
        return row.id();
    }

    public String title() {
        return row.value(SessionForm.ITEM);
    }

    /** The part of the network that is worked on; empty for none. */
    public String exercise() {
        return row.value(SessionForm.EXERCISE);
    }

    public boolean isBreak() {
        return row.value(SessionForm.ITEM_KIND).equals(ItemKind.BREAK.key());
    }

    public boolean isLeftOut() {
        return minutes == 0;
    }

    /** Empty for an item on which people do not work; a short one has only the first and the last. */
    public List<SessionStage> stages() {
        if (!WITH_STAGES.contains(row.value(SessionForm.ITEM_KIND))) {
            return List.of();
        }
        return minutes < SHORTEST_OF_FOUR
                ? List.of(SessionStage.ALONE, SessionStage.PLENUM)
                : List.of(SessionStage.values());
    }

    /** How long the stage takes: a tenth alone, a seventh in pairs, a third at the tables, the rest in plenum. */
    public int minutes(SessionStage stage) {
        List<SessionStage> stages = stages();
        if (stages.size() < SHARES.size()) {
            return Math.max(1, stage == SessionStage.ALONE ? minutes / 2 : minutes - minutes / 2);
        }
        return stage == SessionStage.PLENUM
                ? minutes - early().mapToInt(this::share).sum()
                : share(stage);
    }

    private static Stream<SessionStage> early() {
        return SHARES.keySet().stream();
    }

    private int share(SessionStage stage) {
        return Math.max(1, minutes * SHARES.get(stage) / WHOLE);
    }

    /** How long the timer runs in that stage; for the whole item when it has none. */
    int minutes(Optional<SessionStage> stage) {
        return stage.filter(stages()::contains).map(this::minutes).orElse(minutes);
    }
}
