package dk.albertslund.innovation.session;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.ClockTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Derived from a session's items: when each one begins and ends, and where they do not fit.
 *
 * @param start when the session begins; empty while that is open, and then times count from 0
 * @param latestEnd when it has to be over
 * @param items in their order
 */
public record Programme(Optional<ClockTime> start, Optional<ClockTime> latestEnd, List<Item> items) {
    private static final String TEXT = "innovation.session.";
    private static final int MINUTES_IN_HOUR = 60;

    /**
     * @param from minutes since midnight, or since the beginning of a session that has no start
     * @param gap minutes that are left before an item with a fixed time; below 0 when the items before it take longer
     */
    public record Item(Row row, int from, int to, int gap) {}

    public Programme {
        items = List.copyOf(items);
    }

    public static Programme of(SheetState state) {
        Optional<ClockTime> start = ClockTime.parse(state.value(SessionForm.START));
        List<Item> items = new ArrayList<>();
        int now = start.map(ClockTime::minutes).orElse(0);
        for (Row row : ordered(state)) {
            Optional<ClockTime> fixed = start.flatMap(time -> ClockTime.parse(row.value(SessionForm.FIXED_START)));
            int from = fixed.map(ClockTime::minutes).orElse(now);
            int to = from + number(row.value(SessionForm.MINUTES));
            items.add(new Item(row, from, to, from - now));
            now = to;
        }
        return new Programme(start, ClockTime.parse(state.value(SessionForm.END)), items);
    }

    /** Items without a place stand last, in the order in which they were written. */
    private static List<Row> ordered(SheetState state) {
        return state.rows(SessionForm.ITEMS).stream()
                .sorted(Comparator.comparingInt(row -> {
                    String place = row.value(SessionForm.PLACE);
                    return place.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(place);
                }))
                .toList();
    }

    private static int number(String value) {
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private int from() {
        return start.map(ClockTime::minutes).orElse(0);
    }

    private int to() {
        return items.isEmpty() ? from() : items.get(items.size() - 1).to();
    }

    /** A session does not end before it begins. */
    List<ValidationError> errors() {
        return start
                .filter(from ->
                        latestEnd.filter(to -> to.minutes() <= from.minutes()).isPresent())
                .map(from -> ValidationError.of(SessionForm.END, TEXT + "problem.end", from.toString()))
                .stream()
                .toList();
    }

    /** When each item begins and ends, in words. */
    List<Hint> times() {
        return items.stream()
                .map(item -> start.isPresent()
                        ? new Hint(item.row().id(), "", TEXT + "time", List.of(clock(item.from()), clock(item.to())))
                        : new Hint(
                                item.row().id(),
                                "",
                                TEXT + "minutes",
                                List.of(String.valueOf(item.from()), String.valueOf(item.to()))))
                .toList();
    }

    private static String clock(int minutes) {
        return ClockTime.after(minutes).toString();
    }

    /** What does not fit. */
    List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        items.stream().filter(item -> item.gap() != 0).map(this::gap).forEach(hints::add);
        if (start.isPresent()) {
            items.stream()
                    .filter(item -> item.to() > ClockTime.MINUTES_IN_DAY)
                    .findFirst()
                    .map(item -> new Hint(item.row().id(), SessionForm.MINUTES, TEXT + "hint.midnight", List.of()))
                    .ifPresent(hints::add);
        }
        return hints;
    }

    private Hint gap(Item item) {
        String key = item.gap() < 0 ? "hint.overlap" : "hint.gap";
        return new Hint(
                item.row().id(),
                SessionForm.FIXED_START,
                TEXT + key,
                List.of(clock(item.from() - item.gap()), String.valueOf(Math.abs(item.gap()))));
    }

    /** When all is over, and how that fits; empty without items. */
    public Optional<Hint> total() {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        int all = to() - from();
        String hours = String.valueOf(all / MINUTES_IN_HOUR);
        String minutes = String.valueOf(all % MINUTES_IN_HOUR);
        int left = latestEnd.map(ClockTime::minutes).orElse(to()) - to();
        return Optional.of(new Hint(
                Row.SHEET,
                "",
                TEXT + "total." + fit(left),
                List.of(clock(to()), hours, minutes, String.valueOf(Math.abs(left)))));
    }

    private String fit(int left) {
        if (start.isEmpty()) {
            return "open";
        }
        if (to() > ClockTime.MINUTES_IN_DAY) {
            return "midnight";
        }
        return left < 0 ? "over" : left > 0 ? "left" : latestEnd.isPresent() ? "exact" : "end";
    }
}
