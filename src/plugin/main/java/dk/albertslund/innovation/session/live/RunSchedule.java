package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.ClockTime;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.SessionForm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the rest of a running session is to be expected, and how it can end in time.
 *
 * @param begin when the session should have begun: as planned, or when it was started, where that is another time of day
 */
public record RunSchedule(SessionRun run, RunProgramme programme, Instant begin, Instant now) {
    private static final Duration ABOUT_THEN = Duration.ofHours(1);

    /**
     * A way to save time.
     *
     * @param item the one that is left out; empty when all are shortened
     * @param minutes the new minutes by item
     * @param end when the session ends then
     */
    public record Cut(RunChange.Action action, Optional<RunItem> item, Map<String, Integer> minutes, Instant end) {}

    /** @param zone in which the programme's times are meant */
    public static RunSchedule of(SessionRun run, RunProgramme programme, SheetState session, ZoneId zone, Instant now) {
        Instant begin = planned(programme, session, zone)
                .filter(moment -> Duration.between(moment, run.started()).abs().compareTo(ABOUT_THEN) <= 0)
                .orElse(run.started());
        return new RunSchedule(run, programme, begin, now);
    }

    private static Optional<Instant> planned(RunProgramme programme, SheetState session, ZoneId zone) {
        String day = session.value(SessionForm.DATE);
        return programme.planned().start().filter(start -> !day.isEmpty()).map(start -> LocalDate.parse(day)
                .atStartOfDay(zone)
                .plusMinutes(start.minutes())
                .toInstant());
    }

    private int firstMinute() {
        return programme.planned().start().map(ClockTime::minutes).orElse(0);
    }

    private Instant at(int minute) {
        return begin.plus(Duration.ofMinutes(minute - (long) firstMinute()));
    }

    /** When the session should be over. */
    public Instant plannedEnd() {
        int last = programme.planned().items().stream()
                .mapToInt(Programme.Item::to)
                .max()
                .orElse(firstMinute());
        return at(programme.planned().latestEnd().map(ClockTime::minutes).orElse(last));
    }

    /** When the current item ends: when the timer is up and the stages after this one are done. */
    private Instant currentEnd() {
        int left = run.timer().left(now);
        int stages = programme
                .item(run.place().item())
                .map(item -> item.stages().stream()
                        .filter(stage -> run.place()
                                .stage()
                                .filter(current -> stage.compareTo(current) > 0)
                                .isPresent())
                        .mapToInt(item::minutes)
                        .sum())
                .orElse(0);
        return now.plusSeconds(left).plus(Duration.ofMinutes(stages));
    }

    /** When each item that is left begins, in their order. An item with a fixed time does not begin earlier. */
    public Map<String, Instant> starts() {
        return starts(Map.of());
    }

    private Map<String, Instant> starts(Map<String, Integer> changed) {
        Map<String, Instant> starts = new LinkedHashMap<>();
        Instant moment = currentEnd();
        for (RunItem item : programme.ahead(run.place())) {
            moment = latest(moment, item);
            starts.put(item.id(), moment);
            moment = moment.plus(Duration.ofMinutes(changed.getOrDefault(item.id(), item.minutes())));
        }
        starts.put("", moment);
        return starts;
    }

    private Instant latest(Instant moment, RunItem item) {
        Programme.Item planned = programme.planned().items().get(item.index());
        Instant fixed = at(planned.from());
        return planned.gap() > 0 && fixed.isAfter(moment) ? fixed : moment;
    }

    /** When the session ends if nothing is done. */
    public Instant expectedEnd() {
        return starts().get("");
    }

    /** Whole minutes; 0 when it ends in time. */
    public int lateMinutes() {
        return (int) Math.max(0, Duration.between(plannedEnd(), expectedEnd()).toMinutes());
    }

    /** What can be done when it is late; empty when nothing can be left out. */
    public List<Cut> cuts() {
        List<RunItem> ahead = programme.ahead(run.place()).stream()
                .filter(item -> !item.isBreak())
                .toList();
        if (lateMinutes() == 0 || ahead.isEmpty()) {
            return List.of();
        }
        List<RunItem> dispensable = ahead.size() == 1 ? ahead : ahead.subList(0, ahead.size() - 1);
        RunItem longest = dispensable.stream()
                .max(Comparator.comparingInt(RunItem::minutes))
                .orElseThrow();
        RunItem enough = dispensable.stream()
                .filter(item -> item.minutes() >= lateMinutes())
                .min(Comparator.comparingInt(RunItem::minutes))
                .orElse(longest);
        return Stream.of(
                        cut(RunChange.Action.SHORTEN, Optional.empty(), shortened(ahead)),
                        cut(RunChange.Action.SKIP, Optional.of(enough), Map.of(enough.id(), 0)),
                        cut(RunChange.Action.NEXT_TIME, Optional.of(longest), Map.of(longest.id(), 0)))
                .filter(cut -> !cut.minutes().isEmpty())
                .toList();
    }

    /** All alike, to at least a minute each. */
    private Map<String, Integer> shortened(List<RunItem> items) {
        int all = items.stream().mapToInt(RunItem::minutes).sum();
        int wanted = Math.max(0, all - lateMinutes());
        Map<String, Integer> minutes = new HashMap<>();
        for (RunItem item : items) {
            int next = Math.max(1, item.minutes() * wanted / all);
            if (next < item.minutes()) {
                minutes.put(item.id(), next);
            }
        }
        return minutes;
    }

    private Cut cut(RunChange.Action action, Optional<RunItem> item, Map<String, Integer> minutes) {
        return new Cut(action, item, minutes, starts(minutes).get(""));
    }
}
