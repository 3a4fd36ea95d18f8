package dk.albertslund.innovation.session.live.confluence.seat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.session.live.Seat;
import dk.albertslund.innovation.session.live.SeatRepository;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.TableWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores seats and writers in the tables {@code SESSION_SEAT} and {@code TABLE_WRITER}. */
@Component
public final class AoSeatRepository implements SeatRepository {
    private static final String OF_NETWORK = "NETWORK_ID = ?";
    private static final String OF_RUN = "RUN_ID = ?";

    private final ActiveObjects ao;

    public AoSeatRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Seat> find(int runId, String userKey) {
        return seats(Query.select().where(OF_RUN + " AND USER_KEY = ?", runId, userKey)).stream()
                .findFirst();
    }

    @Override
    public List<Seat> findAll(int runId) {
        return seats(Query.select().where(OF_RUN, runId).order("ID"));
    }

    private List<Seat> seats(Query query) {
        return Arrays.stream(ao.find(AoSessionSeat.class, query))
                .map(row -> new Seat(row.getUserKey(), row.getTableNumber(), !row.isGone()))
                .toList();
    }

    @Override
    public void add(SessionRun run, Seat seat, Instant joined) {
        ao.create(
                AoSessionSeat.class,
                new DBParam("NETWORK_ID", run.networkId()),
                new DBParam("RUN_ID", run.id()),
                new DBParam("USER_KEY", seat.userKey()),
                new DBParam("TABLE_NUMBER", seat.table()),
                new DBParam("GONE", !seat.isHere()),
                new DBParam("JOINED", Date.from(joined)));
    }

    @Override
    public void save(int runId, Collection<Seat> seats) {
        Map<String, Seat> byUser = seats.stream().collect(Collectors.toMap(Seat::userKey, Function.identity()));
        if (byUser.isEmpty()) {
            return;
        }
        for (AoSessionSeat row : ao.find(AoSessionSeat.class, Query.select().where(OF_RUN, runId))) {
            Seat seat = byUser.get(row.getUserKey());
            if (seat != null) {
                row.setTableNumber(seat.table());
                row.setGone(!seat.isHere());
                row.save();
            }
        }
    }

    @Override
    public List<TableWriter> findWriters(int runId, String item) {
        Query query = Query.select().where(OF_RUN, runId).order("ID");
        return Arrays.stream(ao.find(AoTableWriter.class, query))
                .filter(row -> row.getItem().equals(item))
                .map(row -> new TableWriter(
                        row.getID(),
                        row.getItem(),
                        row.getTableNumber(),
                        row.getUserKey(),
                        row.getStarted().toInstant(),
                        Optional.ofNullable(row.getEnded()).map(Date::toInstant)))
                .toList();
    }

    @Override
    public void addWriter(SessionRun run, TableWriter writer) {
        ao.create(
                AoTableWriter.class,
                new DBParam("NETWORK_ID", run.networkId()),
                new DBParam("RUN_ID", run.id()),
                new DBParam("ITEM", writer.item()),
                new DBParam("TABLE_NUMBER", writer.table()),
                new DBParam("USER_KEY", writer.userKey()),
                new DBParam("STARTED", Date.from(writer.since())));
    }

    @Override
    public void endWriter(int id, Instant until) {
        for (AoTableWriter row : ao.find(AoTableWriter.class, Query.select().where("ID = ?", id))) {
            row.setEnded(Date.from(until));
            row.save();
        }
    }

    /** A run lasts twelve hours at most, so that its writers are as old as its seats. */
    @Override
    public int deleteJoinedBefore(Instant moment) {
        ao.deleteWithSQL(AoTableWriter.class, "STARTED < ?", Date.from(moment));
        return ao.deleteWithSQL(AoSessionSeat.class, "JOINED < ?", Date.from(moment));
    }

    @Override
    public void deleteByNetwork(int networkId) {
        ao.deleteWithSQL(AoTableWriter.class, OF_NETWORK, networkId);
        ao.deleteWithSQL(AoSessionSeat.class, OF_NETWORK, networkId);
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        Stream<Integer> seats = Arrays.stream(
                        ao.find(AoSessionSeat.class, SqlInClause.selectExcept("NETWORK_ID", known)))
                .map(AoSessionSeat::getNetworkId);
        Stream<Integer> writers = Arrays.stream(
                        ao.find(AoTableWriter.class, SqlInClause.selectExcept("NETWORK_ID", known)))
                .map(AoTableWriter::getNetworkId);
        return Stream.concat(seats, writers).collect(Collectors.toSet());
    }
}
