package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Who is in a running session, at which table, and who writes for it. All changes are made under the lock of the run, so that
 * of two at once one is first, on whatever node.
 */
@Component
public final class SeatService {
    private static final String PROBLEM = "innovation.live.problem.";

    private final SessionRunRepository runs;
    private final SeatRepository seats;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public SeatService(SessionRunRepository runs, SeatRepository seats, Transactions transactions, Clock clock) {
        this.runs = runs;
        this.seats = seats;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Where the person sits; empty for one who has not come, or who leads the session. */
    public Optional<Seat> find(SessionRun run, String userKey) {
        return seats.find(run.id(), userKey);
    }

    /** All who have not left. */
    public List<Seat> present(SessionRun run) {
        return seats.findAll(run.id()).stream().filter(Seat::isHere).toList();
    }

    /** Who writes and has written for the tables in the current item, in order. */
    public List<TableWriter> writers(SessionRun run) {
        return seats.findWriters(run.id(), run.place().item());
    }

    /** Who writes for a table now. */
    public static Optional<TableWriter> writing(List<TableWriter> writers, int table) {
        return writers.stream()
                .filter(writer -> writer.table() == table && writer.isWriting())
                .findFirst();
    }

    /**
     * The person has opened the participants' screen: who has not been there gets a seat, at the table with the fewest people where
     * tables were drawn, and who had left is back. Nothing is written for one who is there already, and for who leads the session.
     *
     * @throws StaleRunException when the session is over
     */
    public SessionRun join(SessionRun run, String userKey) {
        if (run.team().driver().equals(userKey)
                || find(run, userKey).filter(Seat::isHere).isPresent()) {
            return run;
        }
        return change(run, (now, ignored) -> {
            List<Seat> all = seats.findAll(now.id());
            Optional<Seat> own = all.stream()
                    .filter(other -> other.userKey().equals(userKey))
                    .findFirst();
            // The same person on a second device, or twice at once, keeps the seat
            if (own.filter(Seat::isHere).isPresent()) {
                return now;
            }
            Seating seating = now.seating();
            int table = seating.hasTables() && !seating.isChosen() ? SeatPlan.smallest(all, seating.tables()) : 0;
            Seat seat = new Seat(userKey, table, true);
            if (own.isEmpty()) {
                seats.add(now, seat, clock.instant());
            } else {
                seats.save(now.id(), List.of(seat));
            }
            return now;
        });
    }

    /** Runs the change under the lock of the run, and stores the run when another one comes out. */
    private SessionRun change(SessionRun seen, BiFunction<SessionRun, Instant, SessionRun> change) {
        return transactions.execute(() -> {
            Instant now = clock.instant();
            SessionRun run = runs.lock(seen.networkId(), seen.id()).orElseThrow(() -> stale("gone"));
            if (run.isOver(now)) {
                throw stale("over");
            }
            SessionRun next = change.apply(run, now);
            if (!next.equals(run)) {
                runs.save(next);
            }
            return next;
        });
    }

    private static StaleRunException stale(String key) {
        return new StaleRunException(PROBLEM + key);
    }

    private static ValidationException problem(String key) {
        return new ValidationException(ValidationError.of("table", PROBLEM + key));
    }

    /**
     * The person sits at another table from now on, and writes no longer for the one before.
     *
     * @throws ValidationException when there is no such table
     * @throws StaleRunException when the session is over
     */
    public SessionRun choose(SessionRun run, String userKey, int table) {
        return change(run, (now, moment) -> {
            if (!now.seating().hasTable(table)) {
                throw problem("table");
            }
            return moved(now, new Seat(userKey, table, true), moment);
        });
    }

    /**
     * The person is not in the session any more. The seat is kept as left, so that the same person is not counted twice later.
     *
     * @throws StaleRunException when the session is over
     */
    public SessionRun leave(SessionRun run, String userKey) {
        return change(run, (now, moment) -> moved(now, new Seat(userKey, 0, false), moment));
    }

    private SessionRun moved(SessionRun run, Seat seat, Instant moment) {
        Optional<Seat> before = seats.find(run.id(), seat.userKey());
        if (before.isEmpty()) {
            seats.add(run, seat, moment);
        } else {
            seats.save(run.id(), List.of(seat));
        }
        return endWriting(
                run, moment, writer -> writer.userKey().equals(seat.userKey()) && writer.table() != seat.table());
    }

    /** Ends who writes now where the condition holds; the screens of the others are to show it. */
    private SessionRun endWriting(SessionRun run, Instant moment, Predicate<TableWriter> which) {
        List<TableWriter> ended = writers(run).stream()
                .filter(TableWriter::isWriting)
                .filter(which)
                .toList();
        ended.forEach(writer -> seats.endWriter(writer.id(), moment));
        return ended.isEmpty() ? run : run.withSeating(run.seating().changed());
    }

    /**
     * The leader says how many tables there are. Where they are drawn, all who are here are dealt anew; where people choose, those
     * keep their table whose table is there.
     *
     * @throws StaleRunException when somebody else has changed the run, leads it, or it is over
     * @throws ValidationException when there are no or too many tables
     */
    public SessionRun setTables(SessionRun run, TablesChange change, String userKey) {
        return transactions.execute(() -> {
            SessionRun now = runs.lock(run.networkId(), run.id()).orElseThrow(() -> stale("gone"));
            if (now.operation().equals(change.operation())) {
                return now;
            }
            SessionRunService.requireDriver(now, change.version(), userKey, clock.instant());
            List<Seat> all = seats.findAll(now.id());
            int tables = change.number() < 1
                    ? 0
                    : change.tables(all.stream().filter(Seat::isHere).count());
            if (tables < 1 || tables > Seating.MOST_TABLES) {
                throw problem("tables");
            }
            seats.save(
                    now.id(), change.isChosen() ? SeatPlan.chosen(all, tables) : SeatPlan.drawn(all, tables, random));
            endWriting(now, clock.instant(), writer -> !change.isChosen() || writer.table() > tables);
            Seating seating =
                    new Seating(tables, change.isChosen(), now.seating().revision() + 1);
            SessionRun next = now.withSeating(seating).by(change.operation());
            runs.save(next);
            return next;
        });
    }

    /**
     * The person writes for the table from now on, also where another has done so.
     *
     * @param seen id of the writer that the person's screen has shown; 0 for none
     * @throws StaleRunException when another one writes by now, or the session is over
     * @throws ValidationException when the person sits at no table, or the tables do not work now
     */
    public SessionRun write(SessionRun run, String userKey, int seen) {
        return change(run, (now, moment) -> {
            int table = seats.find(now.id(), userKey)
                    .filter(Seat::isSeated)
                    .filter(seat -> now.place().stage().equals(Optional.of(SessionStage.TABLE)))
                    .orElseThrow(() -> problem("writing"))
                    .table();
            Optional<TableWriter> writer = writing(writers(now), table);
            if (writer.filter(found -> found.userKey().equals(userKey)).isPresent()) {
                return now;
            }
            if (writer.map(TableWriter::id).orElse(0) != seen) {
                throw stale("writer");
            }
            writer.ifPresent(before -> seats.endWriter(before.id(), moment));
            seats.addWriter(now, new TableWriter(0, now.place().item(), table, userKey, moment, Optional.empty()));
            return now.withSeating(now.seating().changed());
        });
    }

    /**
     * The person writes no longer for the table; nothing happens when another one does.
     *
     * @throws StaleRunException when the session is over
     */
    public SessionRun stopWriting(SessionRun run, String userKey) {
        return change(
                run,
                (now, moment) ->
                        endWriting(now, moment, writer -> writer.userKey().equals(userKey)));
    }
}
