package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.common.ConflictException;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.SessionForm;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Starts and changes runs of sessions. Of two changes at once the first one counts, and the other is told. */
@Component
public final class SessionRunService {
    /** After that nobody asks for the code any more. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final int LOWEST_CODE = 1000;
    private static final int CODES = 9000;
    private static final int CODES_TO_TRY = 100;

    private final SessionRunRepository runs;
    private final SheetRepository sheets;
    private final RunFormWriter writer;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public SessionRunService(
            SessionRunRepository runs,
            SheetRepository sheets,
            RunFormWriter writer,
            Transactions transactions,
            Clock clock) {
        this.runs = runs;
        this.sheets = sheets;
        this.writer = writer;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The sheet with the programme of a run. */
    public static SheetKey sheet(SessionRun run) {
        return sheet(run.networkId(), run.instance());
    }

    private static SheetKey sheet(int networkId, String instance) {
        return new SheetKey(networkId, SessionForm.KEY, Sheet.ONLY_TURN, instance);
    }

    public Optional<SessionRun> find(int networkId, int id) {
        return runs.find(networkId, id);
    }

    /** @param code as it was typed */
    public Optional<SessionRun> findByCode(String code) {
        return code.matches("\\d{4}") ? runs.findByCode(code) : Optional.empty();
    }

    /** The run of a session that is not over. */
    public Optional<SessionRun> running(int networkId, String instance) {
        return runs.findNotEnded(networkId, instance).filter(run -> !run.isOver(clock.instant()));
    }

    /** The run of any of the network's sessions that is not over; of several the one that was started last. */
    public Optional<SessionRun> running(int networkId) {
        return runs.findLatestNotEnded(networkId).filter(run -> !run.isOver(clock.instant()));
    }

    /**
     * Starts a session with its first item; gives the run that is there when it runs already, whoever started it.
     *
     * @throws ValidationException when the programme is empty
     */
    public SessionRun start(int networkId, String instance, String userKey, String operation) {
        return transactions.execute(() -> {
            Instant now = clock.instant();
            Optional<SessionRun> latest = runs.findNotEnded(networkId, instance);
            if (latest.isPresent() && !latest.get().isOver(now)) {
                return latest.get();
            }
            latest.ifPresent(this::closeForgotten);
            runs.deleteStartedBefore(now.minus(KEPT));
            RunProgramme programme = programme(state(sheet(networkId, instance)), Map.of());
            RunProgramme.Step first = programme
                    .first()
                    .orElseThrow(() -> new ValidationException(
                            ValidationError.of(SessionForm.ITEMS, "innovation.live.problem.empty")));
            SessionRun run = new SessionRun(
                    0,
                    networkId,
                    instance,
                    freeCode(),
                    1,
                    operation,
                    new RunPlace(first.item().id(), first.item().index(), first.stage(), now),
                    RunTimer.of(first.item().minutes(first.stage()), now, false),
                    Set.of(RunFlag.FOLLOW),
                    Map.of(),
                    new SessionRun.Team(userKey, List.of(), now),
                    Seating.NONE,
                    now,
                    Optional.empty());
            return runs.add(writer.shown(run, programme));
        });
    }

    private void closeForgotten(SessionRun run) {
        runs.lock(run.networkId(), run.id())
                .filter(found -> found.ended().isEmpty())
                .map(found -> found.endedAt(found.started().plus(SessionRun.LONGEST)))
                .ifPresent(closed -> {
                    runs.save(closed);
                    writer.closed(closed);
                });
    }

    private String freeCode() {
        return random.ints(CODES_TO_TRY, LOWEST_CODE, LOWEST_CODE + CODES)
                .mapToObj(String::valueOf)
                .filter(code -> runs.findByCode(code).isEmpty())
                .findFirst()
                .orElseThrow(() -> new ConflictException("No code is free", null));
    }

    private SheetState state(SheetKey sheet) {
        return sheets.state(sheets.find(sheet));
    }

    private static RunProgramme programme(SheetState session, Map<String, Integer> changed) {
        return RunProgramme.of(Programme.of(session), changed);
    }

    /**
     * Changes a run. The same change sent again changes nothing and gives the run.
     *
     * @throws StaleRunException when somebody else has changed the run, leads it, or it is over
     * @throws ValidationException when there is nothing to go to, the value is unknown, or the user may not move the exercise's
     *     round
     */
    public SessionRun change(int networkId, int id, RunChange change, String userKey) {
        return transactions.execute(() -> {
            SessionRun run = runs.lock(networkId, id).orElseThrow(() -> stale("gone"));
            if (run.operation().equals(change.operation())) {
                return run;
            }
            Instant now = clock.instant();
            require(run, change, userKey, now);
            SheetState session = state(sheet(run));
            RunProgramme programme = programme(session, run.minutes());
            RunSchedule schedule = RunSchedule.of(run, programme, session, clock.getZone(), now);
            SessionRun next = new RunUpdate(writer.shown(run, programme), programme, schedule, now)
                    .by(change, userKey)
                    .by(change.operation());
            passOn(next, programme, change, userKey);
            SessionRun shown = writer.shown(next, programme);
            runs.save(shown);
            return shown;
        });
    }

    private void passOn(SessionRun run, RunProgramme programme, RunChange change, String userKey) {
        switch (change.action()) {
            case NEXT_TIME -> writer.carry(run, programme.item(change.value()).orElseThrow(), userKey);
            case SWITCH_ON, SWITCH_OFF -> moveRound(run, programme, change, userKey);
            case END -> writer.closed(run);
            default -> {}
        }
    }

    private void moveRound(SessionRun run, RunProgramme programme, RunChange change, String userKey) {
        boolean isOn = change.action() == RunChange.Action.SWITCH_ON;
        RunFlag.withKey(change.value()).ifPresent(flag -> programme
                .item(run.place().item())
                .ifPresent(item -> writer.moveRound(run, item, flag, isOn, userKey)));
    }

    /** Taking over looks at nothing but that the session runs: it is for when something has gone wrong. */
    private static void require(SessionRun run, RunChange change, String userKey, Instant now) {
        if (change.action() != RunChange.Action.TAKE_OVER) {
            requireDriver(run, change.version(), userKey, now);
        } else if (run.isOver(now)) {
            throw stale("over");
        }
    }

    /** @throws StaleRunException when the run is over, the user does not lead it, or has not seen its version */
    static void requireDriver(SessionRun run, int version, String userKey, Instant now) {
        if (run.isOver(now)) {
            throw stale("over");
        }
        if (!run.team().driver().equals(userKey)) {
            throw stale("driver");
        }
        if (run.version() != version) {
            throw stale("version");
        }
    }

    private static StaleRunException stale(String key) {
        return new StaleRunException("innovation.live.problem." + key);
    }

    /** The user's window for leading the session is open: the driver's is there, anybody else's is ready to take over. */
    public void seen(int networkId, int id, String userKey) {
        transactions.run(() -> runs.lock(networkId, id)
                .filter(run -> !run.isOver(clock.instant()))
                .ifPresent(run -> seen(run, userKey)));
    }

    private void seen(SessionRun run, String userKey) {
        if (run.team().driver().equals(userKey)) {
            runs.saveSeen(run.id(), clock.instant());
        } else if (!run.team().with(userKey).equals(run.team())) {
            runs.save(run.withTeam(run.team().with(userKey)));
        }
    }
}
