package dk.albertslund.innovation.session.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A session that runs or has run.
 *
 * @param id 0 for one that is not stored yet
 * @param instance which of the network's sessions; empty for the first one
 * @param code what participants type to join
 * @param version counts changes, from 1; whoever changes the run names the version that they have seen
 * @param operation id of the latest change, by which the same request sent twice is known
 * @param minutes the minutes of items that the leader has shortened, by id; 0 for one that is left out
 * @param team who leads it
 * @param seating the tables
 * @param ended when the leader ended it; empty for one that runs, or that was forgotten
 */
public record SessionRun(
        int id,
        int networkId,
        String instance,
        String code,
        int version,
        String operation,
        RunPlace place,
        RunTimer timer,
        Set<RunFlag> flags,
        Map<String, Integer> minutes,
        Team team,
        Seating seating,
        Instant started,
        Optional<Instant> ended) {
    /** After that a run is over, whether or not somebody has ended it. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** Without a sign of life for that long the leader counts as away. */
    static final Duration AWAY = Duration.ofSeconds(30);

    private static final int MOST_CO_DRIVERS = 20;

    /**
     * @param driver user key of who leads it
     * @param coDrivers user keys of others who have opened the leader's window
     * @param seen when the driver's window was last heard of
     */
    public record Team(String driver, List<String> coDrivers, Instant seen) {
        public Team {
            coDrivers = List.copyOf(coDrivers);
        }

        Team with(String userKey) {
            if (userKey.equals(driver) || coDrivers.contains(userKey) || coDrivers.size() >= MOST_CO_DRIVERS) {
                return this;
            }
            List<String> all = new ArrayList<>(coDrivers);
            all.add(userKey);
            return new Team(driver, all, seen);
        }

        /** Who drove before is a co-driver from now on. */
        Team drivenBy(String userKey, Instant now) {
            List<String> others = new ArrayList<>(with(userKey).coDrivers());
            others.remove(userKey);
            return new Team(userKey, others, now).with(driver);
        }
    }

    public SessionRun {
        flags = flags.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(flags));
        minutes = Map.copyOf(minutes);
    }

    public boolean isOver(Instant now) {
        return ended.isPresent() || !now.isBefore(started.plus(LONGEST));
    }

    public boolean isDriverAway(Instant now) {
        return now.isAfter(team.seen().plus(AWAY));
    }

    public boolean has(RunFlag flag) {
        return flags.contains(flag);
    }

    SessionRun at(RunPlace next, RunTimer nextTimer) {
        return new SessionRun(
                id, networkId, instance, code, version, operation, next, nextTimer, flags, minutes, team, seating,
                started, ended);
    }

    SessionRun withFlags(Set<RunFlag> next) {
        return new SessionRun(
                id, networkId, instance, code, version, operation, place, timer, next, minutes, team, seating, started,
                ended);
    }

    SessionRun withMinutes(Map<String, Integer> next) {
        return new SessionRun(
                id, networkId, instance, code, version, operation, place, timer, flags, next, team, seating, started,
                ended);
    }

    SessionRun withTeam(Team next) {
        return new SessionRun(
                id, networkId, instance, code, version, operation, place, timer, flags, minutes, next, seating, started,
                ended);
    }

    SessionRun withSeating(Seating next) {
        return new SessionRun(
                id, networkId, instance, code, version, operation, place, timer, flags, minutes, team, next, started,
                ended);
    }

    SessionRun endedAt(Instant moment) {
        return new SessionRun(
                id,
                networkId,
                instance,
                code,
                version,
                operation,
                place,
                timer,
                flags,
                minutes,
                team,
                seating,
                started,
                Optional.of(moment));
    }

    /** The next version. */
    SessionRun by(String nextOperation) {
        return new SessionRun(
                id,
                networkId,
                instance,
                code,
                version + 1,
                nextOperation,
                place,
                timer,
                flags,
                minutes,
                team,
                seating,
                started,
                ended);
    }
}
