package dk.albertslund.innovation.phase.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One step of a network's course. Rows are only added. */
@Preload
@Table("PHASE_MOVE")
public interface AoPhaseMove extends Entity {
    /** {@code network:step}; lets the database refuse two people the same step. */
    @NotNull
    @Unique
    String getNetworkStep();

    void setNetworkStep(String networkStep);

    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    @NotNull
    String getFromPhase();

    void setFromPhase(String fromPhase);

    @NotNull
    int getFromTurn();

    void setFromTurn(int fromTurn);

    @NotNull
    String getToPhase();

    void setToPhase(String toPhase);

    @NotNull
    int getToTurn();

    void setToTurn(int toTurn);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    /** Keys of the criteria that were not met, parted by commas. */
    String getUnmet();

    void setUnmet(String unmet);

    /** Whether it takes the move before it back; unset for the moves of older versions. */
    Boolean isUndoing();

    void setUndoing(Boolean undoing);

    /** The move's own day as {@code 2026-03-31}; unset for the moves of older versions, which were of the day they were made. */
    String getMoveDay();

    void setMoveDay(String moveDay);

    /** Who decided it, by key; unset when nobody told. */
    String getDecidedBy();

    void setDecidedBy(String decidedBy);

    /** Which step of the continuation it went to, by key. */
    String getContinuationStep();

    void setContinuationStep(String continuationStep);

    /** What was answered at a gate, by key; unset where there was none. */
    String getGateAnswer();

    void setGateAnswer(String gateAnswer);

    @NotNull
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    Date getMoved();

    void setMoved(Date moved);
}
