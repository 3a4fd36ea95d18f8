package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a change makes of a running session. */
record RunUpdate(SessionRun run, RunProgramme programme, RunSchedule schedule, Instant now) {
    private static final String PROBLEM = "innovation.live.problem.";
    private static final Set<RunFlag> OF_AN_ITEM = EnumSet.of(RunFlag.REVEAL, RunFlag.GROUP, RunFlag.VOTE);

    /** @throws ValidationException when there is nothing to go to, or the value is unknown */
    SessionRun by(RunChange change, String userKey) {
        return switch (change.action()) {
            case NEXT -> to(programme.after(run.place()).orElseThrow(() -> problem("last")));
            case BACK -> to(programme.before(run.place()).orElseThrow(() -> problem("first")));
            case STAGE -> to(step(change.value()));
            case PLUS_MINUTE -> run.at(run.place(), run.timer().plusMinute(now));
            case PAUSE -> run.at(run.place(), run.timer().pause(now));
            case RESUME -> run.at(run.place(), run.timer().resume(now));
            case HIDE_TIMER -> run.at(run.place(), run.timer().hidden(true));
            case SHOW_TIMER -> run.at(run.place(), run.timer().hidden(false));
            case SWITCH_ON -> switched(change.value(), true);
            case SWITCH_OFF -> switched(change.value(), false);
            case SHORTEN -> shortened();
            case SKIP, NEXT_TIME -> without(ahead(change.value()));
            case TAKE_OVER -> run.withTeam(run.team().drivenBy(userKey, now));
            case END -> run.endedAt(now);
        };
    }

    private static ValidationException problem(String key) {
        return new ValidationException(ValidationError.of("action", PROBLEM + key));
    }

    private RunProgramme.Step step(String stageKey) {
        RunItem item = programme.item(run.place().item()).orElseThrow(() -> problem("removed"));
        return SessionStage.withKey(stageKey)
                .filter(item.stages()::contains)
                .map(stage -> new RunProgramme.Step(item, Optional.of(stage)))
                .orElseThrow(() -> problem("stage"));
    }

    /** A new item begins without what was switched on for the one before. */
    private SessionRun to(RunProgramme.Step step) {
        RunItem item = step.item();
        boolean isSameItem = item.id().equals(run.place().item());
        RunPlace place = new RunPlace(
                item.id(), item.index(), step.stage(), isSameItem ? run.place().since() : now);
        SessionRun next = run.at(
                place, RunTimer.of(item.minutes(step.stage()), now, run.timer().isHidden()));
        if (isSameItem) {
            return next;
        }
        Set<RunFlag> kept = EnumSet.noneOf(RunFlag.class);
        kept.addAll(run.flags());
        kept.removeAll(OF_AN_ITEM);
        return next.withFlags(kept);
    }

    private SessionRun switched(String flagKey, boolean isOn) {
        RunFlag flag = RunFlag.withKey(flagKey).orElseThrow(() -> problem("flag"));
        Set<RunFlag> flags = EnumSet.of(flag);
        flags.addAll(run.flags());
        if (!isOn) {
            flags.remove(flag);
        }
        return run.withFlags(flags);
    }

    private SessionRun shortened() {
        return schedule.cuts().stream()
                .filter(cut -> cut.action() == RunChange.Action.SHORTEN)
                .findFirst()
                .map(cut -> with(cut.minutes()))
                .orElseThrow(() -> problem("late"));
    }

    /** The item that a change names; only one that is still to come can be left out. */
    private RunItem ahead(String id) {
        return programme.ahead(run.place()).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> problem("ahead"));
    }

    private SessionRun without(RunItem item) {
        return with(Map.of(item.id(), 0));
    }

    private SessionRun with(Map<String, Integer> changed) {
        Map<String, Integer> minutes = new HashMap<>(run.minutes());
        minutes.putAll(changed);
        return run.withMinutes(minutes);
    }
}
