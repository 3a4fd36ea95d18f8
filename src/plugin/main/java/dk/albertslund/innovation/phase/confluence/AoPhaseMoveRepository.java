package dk.albertslund.innovation.phase.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.GateAnswer;
import dk.albertslund.innovation.phase.MoveDetails;
import dk.albertslund.innovation.phase.PhaseHistory;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveConflictException;
import dk.albertslund.innovation.phase.PhaseMoveRepository;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores moves in the table {@code PHASE_MOVE}. */
@Component
public final class AoPhaseMoveRepository implements PhaseMoveRepository {
    private final ActiveObjects ao;

    public AoPhaseMoveRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(int networkId, int step, PhaseMove move) {
        try {
            ao.create(
                    AoPhaseMove.class,
                    new DBParam("NETWORK_STEP", networkId + ":" + step),
                    new DBParam("NETWORK_ID", networkId),
                    new DBParam("FROM_PHASE", move.from().phase().key()),
                    new DBParam("FROM_TURN", move.from().turn()),
                    new DBParam("TO_PHASE", move.to().phase().key()),
                    new DBParam("TO_TURN", move.to().turn()),
                    new DBParam("REASON", move.reason().isEmpty() ? null : move.reason()),
                    new DBParam("UNMET", move.unmet().isEmpty() ? null : String.join(",", move.unmet())),
                    new DBParam("UNDOING", move.isUndo()),
                    new DBParam("MOVE_DAY", move.details().day().toString()),
                    new DBParam(
                            "DECIDED_BY",
                            move.details().decidedBy().map(Decider::key).orElse(null)),
                    new DBParam(
                            "CONTINUATION_STEP",
                            move.details().step().map(ContinuationStep::key).orElse(null)),
                    new DBParam(
                            "GATE_ANSWER",
                            move.details().gate().map(GateAnswer::key).orElse(null)),
                    new DBParam("AUTHOR", move.author()),
                    new DBParam("MOVED", Date.from(move.moved())));
        } catch (ActiveObjectsException e) {
            throw new PhaseMoveConflictException("Step " + step + " of network " + networkId + " was not free", e);
        }
    }

    @Override
    public PhaseHistory of(int networkId) {
        AoPhaseMove[] rows = ao.find(
                AoPhaseMove.class,
                Query.select().where("NETWORK_ID = ?", networkId).order("ID ASC"));
        return new PhaseHistory(
                Arrays.stream(rows).map(AoPhaseMoveRepository::move).toList());
    }

    /** Rows of older versions have no date, see {@link #day}. */
    @Override
    public Map<Integer, List<PhaseMove>> findByDays(LocalDate first, LocalDate last) {
        Query query = Query.select()
                .where(
                        "(MOVE_DAY >= ? AND MOVE_DAY <= ?) OR (MOVE_DAY IS NULL AND MOVED >= ? AND MOVED < ?)",
                        first.toString(),
                        last.toString(),
                        startOf(first),
                        startOf(last.plusDays(1)))
                .order("ID ASC");
        return Arrays.stream(ao.find(AoPhaseMove.class, query))
                .collect(Collectors.groupingBy(
                        AoPhaseMove::getNetworkId,
                        Collectors.mapping(AoPhaseMoveRepository::move, Collectors.toList())));
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static PhaseMove move(AoPhaseMove row) {
        return new PhaseMove(
                new PhasePosition(phase(row.getFromPhase()), row.getFromTurn()),
                new PhasePosition(phase(row.getToPhase()), row.getToTurn()),
                details(row),
                row.getUnmet() == null ? List.of() : List.of(row.getUnmet().split(",")),
                row.getAuthor(),
                row.getMoved().toInstant(),
                Boolean.TRUE.equals(row.isUndoing()));
    }

    private static MoveDetails details(AoPhaseMove row) {
        return new MoveDetails(
                row.getReason() == null ? "" : row.getReason(),
                day(row),
                Decider.withKey(row.getDecidedBy()),
                ContinuationStep.withKey(row.getContinuationStep()),
                GateAnswer.withKey(row.getGateAnswer()));
    }

    /** Rows of older versions have no date; the server's time zone applies, so that it is the same for every reader. */
    private static LocalDate day(AoPhaseMove row) {
        return row.getMoveDay() == null
                ? LocalDate.ofInstant(row.getMoved().toInstant(), ZoneId.systemDefault())
                : LocalDate.parse(row.getMoveDay());
    }

    private static Phase phase(String key) {
        return Phase.withKey(key)
                .orElseThrow(() -> new IllegalStateException("PHASE_MOVE holds no phase of ours: " + key));
    }

    @Override
    public void deleteByNetwork(int networkId) {
        ao.deleteWithSQL(AoPhaseMove.class, "NETWORK_ID = ?", networkId);
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        return Arrays.stream(ao.find(AoPhaseMove.class, SqlInClause.selectExcept("NETWORK_ID", known)))
                .map(AoPhaseMove::getNetworkId)
                .collect(Collectors.toSet());
    }
}
