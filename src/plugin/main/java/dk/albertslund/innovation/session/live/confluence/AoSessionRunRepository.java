package dk.albertslund.innovation.session.live.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.ConflictException;
import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.session.live.RunFlag;
import dk.albertslund.innovation.session.live.RunPlace;
import dk.albertslund.innovation.session.live.RunTimer;
import dk.albertslund.innovation.session.live.Seating;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionRunRepository;
import dk.albertslund.innovation.session.live.SessionStage;
import dk.albertslund.innovation.session.live.confluence.seat.AoSessionSeat;
import dk.albertslund.innovation.session.live.confluence.seat.AoTableWriter;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores runs of sessions in the table {@code SESSION_RUN}. */
@Component
public final class AoSessionRunRepository implements SessionRunRepository {
    private static final String BY_ID = "ID = ? AND NETWORK_ID = ?";

    private final ActiveObjects ao;

    public AoSessionRunRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<SessionRun> find(int networkId, int id) {
        return first(Query.select().where(BY_ID, id, networkId));
    }

    @Override
    public Optional<SessionRun> findByCode(String code) {
        return first(Query.select().where("JOIN_CODE = ?", code));
    }

    @Override
    public Optional<SessionRun> findNotEnded(int networkId, String instance) {
        return first(Query.select().where("PLACE = ?", place(networkId, instance)));
    }

    @Override
    public Optional<SessionRun> findLatestNotEnded(int networkId) {
        return Arrays.stream(ao.find(AoSessionRun.class, Query.select().where("NETWORK_ID = ?", networkId)))
                .map(AoSessionRunRepository::run)
                .filter(run -> run.ended().isEmpty())
                .max(Comparator.comparing(SessionRun::started));
    }

    @Override
    public Optional<SessionRun> findLatest(int networkId, String instance) {
        return Arrays.stream(ao.find(AoSessionRun.class, Query.select().where("NETWORK_ID = ?", networkId)))
                .map(AoSessionRunRepository::run)
                .filter(run -> run.instance().equals(instance))
                .max(Comparator.comparing(SessionRun::started));
    }

    private static String place(int networkId, String instance) {
        return networkId + ":" + instance;
    }

    private Optional<SessionRun> first(Query query) {
        return Arrays.stream(ao.find(AoSessionRun.class, query)).findFirst().map(AoSessionRunRepository::run);
    }

    @Override
    public SessionRun add(SessionRun run) {
        try {
            AoSessionRun row = ao.create(
                    AoSessionRun.class,
                    new DBParam("NETWORK_ID", run.networkId()),
                    new DBParam("INSTANCE", orNull(run.instance())),
                    new DBParam("PLACE", place(run.networkId(), run.instance())),
                    new DBParam("JOIN_CODE", run.code()),
                    new DBParam("REVISION", run.version()),
                    new DBParam("OPERATION", run.operation()),
                    new DBParam("ITEM", run.place().item()),
                    new DBParam("ITEM_INDEX", run.place().index()),
                    new DBParam("ITEM_SINCE", Date.from(run.place().since())),
                    new DBParam("TIMER_LEFT", run.timer().leftSeconds()),
                    new DBParam("TIMER_TOTAL", run.timer().totalSeconds()),
                    new DBParam("TIMER_HIDDEN", run.timer().isHidden()),
                    new DBParam("DRIVER", run.team().driver()),
                    new DBParam("DRIVER_SEEN", Date.from(run.team().seen())),
                    new DBParam("STARTED", Date.from(run.started())),
                    new DBParam("LOCKS", 0));
            write(row, run);
            return run(row);
        } catch (ActiveObjectsException | UndeclaredThrowableException e) {
            throw new ConflictException("The session runs already, or the code is taken", e);
        }
    }

    @Override
    public Optional<SessionRun> lock(int networkId, int id) {
        for (AoSessionRun row : ao.find(AoSessionRun.class, Query.select().where(BY_ID, id, networkId))) {
            row.setLocks(row.getLocks() + 1);
            row.save();
        }
        return find(networkId, id);
    }

    @Override
    public void save(SessionRun run) {
        for (AoSessionRun row : ao.find(AoSessionRun.class, Query.select().where("ID = ?", run.id()))) {
            write(row, run);
        }
        run.ended().ifPresent(moment -> deleteSeats(run.id()));
    }

    /** Who sat where is of no use when the session has ended. */
    private void deleteSeats(int id) {
        ao.deleteWithSQL(AoTableWriter.class, "RUN_ID = ?", id);
        ao.deleteWithSQL(AoSessionSeat.class, "RUN_ID = ?", id);
    }

    private static void write(AoSessionRun row, SessionRun run) {
        run.ended().ifPresent(moment -> row.setPlace(String.valueOf(run.id())));
        row.setRevision(run.version());
        row.setOperation(run.operation());
        row.setItem(run.place().item());
        row.setItemIndex(run.place().index());
        row.setItemSince(Date.from(run.place().since()));
        row.setStage(run.place().stage().map(SessionStage::key).orElse(null));
        row.setTimerEnd(run.timer().end().map(Date::from).orElse(null));
        row.setTimerLeft(run.timer().leftSeconds());
        row.setTimerTotal(run.timer().totalSeconds());
        row.setTimerHidden(run.timer().isHidden());
        row.setFlags(orNull(run.flags().stream().map(RunFlag::key).sorted().collect(Collectors.joining(","))));
        row.setItemMinutes(orNull(run.minutes().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n"))));
        row.setDriver(run.team().driver());
        row.setCoDrivers(orNull(String.join(",", run.team().coDrivers())));
        row.setDriverSeen(Date.from(run.team().seen()));
        row.setTables(run.seating().tables());
        row.setTablesChosen(run.seating().isChosen());
        row.setSeatRevision(run.seating().revision());
        row.setEnded(run.ended().map(Date::from).orElse(null));
        row.save();
    }

    @Override
    public void saveSeen(int id, Instant seen) {
        for (AoSessionRun row : ao.find(AoSessionRun.class, Query.select().where("ID = ?", id))) {
            row.setDriverSeen(Date.from(seen));
            row.save();
        }
    }

    @Override
    public void deleteStartedBefore(Instant moment) {
        ao.deleteWithSQL(AoSessionRun.class, "STARTED < ?", Date.from(moment));
    }

    @Override
    public void deleteByNetwork(int networkId) {
        ao.deleteWithSQL(AoSessionRun.class, "NETWORK_ID = ?", networkId);
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        return Arrays.stream(ao.find(AoSessionRun.class, SqlInClause.selectExcept("NETWORK_ID", known)))
                .map(AoSessionRun::getNetworkId)
                .collect(Collectors.toSet());
    }

    private static SessionRun run(AoSessionRun row) {
        return new SessionRun(
                row.getID(),
                row.getNetworkId(),
                orEmpty(row.getInstance()),
                row.getJoinCode(),
                row.getRevision(),
                row.getOperation(),
                new RunPlace(
                        row.getItem(),
                        row.getItemIndex(),
                        SessionStage.withKey(orEmpty(row.getStage())),
                        row.getItemSince().toInstant()),
                new RunTimer(
                        Optional.ofNullable(row.getTimerEnd()).map(Date::toInstant),
                        row.getTimerLeft(),
                        row.getTimerTotal(),
                        row.isTimerHidden()),
                KeyList.split(orEmpty(row.getFlags())).stream()
                        .flatMap(key -> RunFlag.withKey(key).stream())
                        .collect(Collectors.toSet()),
                minutes(orEmpty(row.getItemMinutes())),
                new SessionRun.Team(
                        row.getDriver(),
                        KeyList.split(orEmpty(row.getCoDrivers())),
                        row.getDriverSeen().toInstant()),
                new Seating(row.getTables(), row.isTablesChosen(), row.getSeatRevision()),
                row.getStarted().toInstant(),
                Optional.ofNullable(row.getEnded()).map(Date::toInstant));
    }

    private static Map<String, Integer> minutes(String stored) {
        Map<String, Integer> minutes = new HashMap<>();
        stored.lines().map(line -> line.split("=")).forEach(entry -> minutes.put(entry[0], Integer.valueOf(entry[1])));
        return minutes;
    }

    /** A database may give null for an empty text. */
    private static String orEmpty(String stored) {
        return stored == null ? "" : stored;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
