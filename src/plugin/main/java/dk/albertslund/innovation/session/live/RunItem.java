package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.session.ItemKind;
import dk.albertslund.innovation.session.SessionForm;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of the programme in a running session.
 *
 * @param index where it stands among all items, from 0
 * @param minutes as the session has them now; 0 for an item that is left out
 */
public record RunItem(Row row, int index, int minutes) {
    private static final List<String> WITH_STAGES =
            List.of(ItemKind.EXERCISE.key(), ItemKind.GROUP_WORK.key(), ItemKind.REFLECTION.key());

    /** Shares of an item's time, where its line does not say them. */
    private static final Map<SessionStage, Integer> SHARES = shares(10, 15, 35, 40);

    private static final Map<SessionStage, Integer> SHARES_OF_SHORT =
            new EnumMap<>(Map.of(SessionStage.ALONE, 1, SessionStage.PLENUM, 1));

    private static final int SHORTEST_OF_FOUR = 8;

    /** As templates and people write it: {@code Alene 8, par 5, fælles 7}. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<!\\p{L})(alene|alone|par|pairs?|borde?|tables?|fælles|plenum|together) (\\d{1,3})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static Map<SessionStage, Integer> shares(int... shares) {
        Map<SessionStage, Integer> map = new EnumMap<>(SessionStage.class);
        for (SessionStage stage : SessionStage.values()) {
            map.put(stage, shares[stage.ordinal()]);
        }
        return map;
    }

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

    /** Those that its line names; else all where people work, and of a short one the first and the last. */
    public List<SessionStage> stages() {
        return List.copyOf(weights().keySet());
    }

    /** In the order of the stages; empty for an item without stages. */
    private Map<SessionStage, Integer> weights() {
        Map<SessionStage, Integer> written = written();
        if (isBreak() || !written.isEmpty()) {
            return isBreak() ? Map.of() : written;
        }
        if (!WITH_STAGES.contains(row.value(SessionForm.ITEM_KIND))) {
            return Map.of();
        }
        return minutes < SHORTEST_OF_FOUR ? SHARES_OF_SHORT : SHARES;
    }

    private Map<SessionStage, Integer> written() {
        Map<SessionStage, Integer> minutesOf = new EnumMap<>(SessionStage.class);
        Matcher found = WRITTEN.matcher(row.value(SessionForm.HOW));
        while (found.find()) {
            int stageMinutes = Integer.parseInt(found.group(2));
            if (stageMinutes > 0) {
                minutesOf.put(stage(found.group(1).toLowerCase(Locale.ROOT)), stageMinutes);
            }
        }
        return minutesOf;
    }

    private static SessionStage stage(String word) {
        return switch (word.charAt(0)) {
            case 'a' -> SessionStage.ALONE;
            case 'p' -> word.equals("plenum") ? SessionStage.PLENUM : SessionStage.PAIR;
            case 'b' -> SessionStage.TABLE;
            case 't' -> word.equals("together") ? SessionStage.PLENUM : SessionStage.TABLE;
            default -> SessionStage.PLENUM;
        };
    }

    /** Its share of the item's time, also when that has been shortened; the last stage has the rest. */
    public int minutes(SessionStage stage) {
        Map<SessionStage, Integer> weights = weights();
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        List<SessionStage> stages = stages();
        if (stage != stages.get(stages.size() - 1)) {
            return Math.max(1, minutes * weights.get(stage) / all);
        }
        int before = stages.stream()
                .filter(other -> other != stage)
                .mapToInt(this::minutes)
                .sum();
        return Math.max(1, minutes - before);
    }

    /** How long the timer runs in that stage; for the whole item when it has none. */
    int minutes(Optional<SessionStage> stage) {
        return stage.filter(stages()::contains).map(this::minutes).orElse(minutes);
    }
}
