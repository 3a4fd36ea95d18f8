package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.live.ExerciseRounds;
import dk.albertslund.innovation.session.live.RunFlag;
import dk.albertslund.innovation.session.live.RunItem;
import dk.albertslund.innovation.session.live.RunSchedule;
import dk.albertslund.innovation.session.live.Seating;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionStage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates what only the leader of a running session sees. */
@Component
public final class RunLeadViewFactory {
    private static final String TEXT = "innovation.live.";

    private final Messages messages;
    private final DateFormatter dates;
    private final UserDirectory users;
    private final ExerciseRounds rounds;

    public RunLeadViewFactory(Messages messages, DateFormatter dates, UserDirectory users, ExerciseRounds rounds) {
        this.messages = messages;
        this.dates = dates;
        this.users = users;
        this.rounds = rounds;
    }

    RunLeadView of(RunContext context) {
        List<String> notes = context.seesNotes()
                ? lines(context.item().map(item -> item.row().value(SessionForm.NOTE)))
                : List.of();
        SessionRun shown = rounds.shown(context.run(), context.programme());
        return new RunLeadView(
                next(context),
                late(context.schedule()),
                cuts(context.schedule()),
                programme(context),
                Stream.of(RunFlag.values()).map(flag -> flag(flag, shown)).toList(),
                script(context),
                notes,
                driver(context),
                team(context.run()),
                tables(context.run().seating()),
                context.isDriver());
    }

    private static List<String> lines(Optional<String> text) {
        return text.filter(found -> !found.isEmpty())
                .map(found -> found.lines().toList())
                .orElse(List.of());
    }

    private String next(RunContext context) {
        return context.programme()
                .after(context.run().place())
                .map(step -> step.stage()
                        .filter(stage ->
                                step.item().id().equals(context.run().place().item()))
                        .map(stage -> messages.text(
                                TEXT + "next", stage(stage), step.item().minutes(stage)))
                        .orElseGet(() -> messages.text(
                                TEXT + "next",
                                BidiIsolation.isolate(step.item().title()),
                                step.item().minutes())))
                .orElse("");
    }

    private String stage(SessionStage stage) {
        return messages.text(TEXT + "stage." + stage.key());
    }

    private String late(RunSchedule schedule) {
        return schedule.lateMinutes() == 0
                ? ""
                : messages.text(
                        TEXT + "late",
                        dates.time(schedule.expectedEnd()),
                        dates.time(schedule.plannedEnd()),
                        schedule.lateMinutes());
    }

    private List<RunCutView> cuts(RunSchedule schedule) {
        List<RunCutView> views = new ArrayList<>();
        for (RunSchedule.Cut cut : schedule.cuts()) {
            views.add(new RunCutView(
                    views.size() + 1,
                    cut.action().key(),
                    cut.item().map(RunItem::id).orElse(""),
                    messages.text(
                            TEXT + "cut." + cut.action().key(),
                            cut.item()
                                    .map(item -> BidiIsolation.isolate(item.title()))
                                    .orElse("")),
                    messages.text(TEXT + "end", dates.time(cut.end()))));
        }
        return views;
    }

    private List<RunLineView> programme(RunContext context) {
        Map<String, Instant> starts = context.schedule().starts();
        String current = context.run().place().item();
        return context.programme().items().stream()
                .map(item -> {
                    String state = item.isLeftOut()
                            ? "out"
                            : item.id().equals(current) ? "now" : starts.containsKey(item.id()) ? "ahead" : "done";
                    Instant start =
                            item.id().equals(current) ? context.run().place().since() : starts.get(item.id());
                    return new RunLineView(
                            start == null || item.isLeftOut() ? "" : dates.time(start),
                            item.title(),
                            item.isLeftOut() ? "" : messages.text(TEXT + "minutes", item.minutes()),
                            state,
                            state.equals("ahead") ? "" : messages.text(TEXT + "line." + state));
                })
                .toList();
    }

    private RunFlagView flag(RunFlag flag, SessionRun run) {
        boolean isOn = run.has(flag);
        return new RunFlagView(
                flag.key(),
                messages.text(TEXT + "flag." + flag.key()),
                messages.text(TEXT + (isOn ? "on" : "off")),
                flag.key().substring(0, 1).toUpperCase(Locale.ROOT),
                isOn);
    }

    /** The item's own words, and what is said and done in the stage. */
    private List<String> script(RunContext context) {
        String stage = context.run().place().stage().map(SessionStage::key).orElse("talk");
        List<String> script =
                new ArrayList<>(lines(context.item().map(item -> item.row().value(SessionForm.HOW))));
        script.add(messages.text(TEXT + "script." + stage));
        return script;
    }

    private String driver(RunContext context) {
        SessionRun run = context.run();
        if (context.isDriver()) {
            return messages.text(TEXT + "driver.you");
        }
        String key = run.isDriverAway(context.now()) ? "driver.away" : "driver.other";
        return messages.text(
                TEXT + key, BidiIsolation.isolate(users.fullName(run.team().driver())));
    }

    private String team(SessionRun run) {
        int ready = run.team().coDrivers().size();
        return messages.text(TEXT + (ready == 0 ? "team.none" : "team.ready"), ready);
    }

    private String tables(Seating seating) {
        if (!seating.hasTables()) {
            return messages.text(TEXT + "tables.none");
        }
        return messages.text(TEXT + (seating.isChosen() ? "tables.chosen" : "tables.drawn"), seating.tables());
    }
}
