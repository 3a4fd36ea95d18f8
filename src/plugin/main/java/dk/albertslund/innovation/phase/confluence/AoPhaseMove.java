package dk.albertslund.innovation.phase.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table {@code PHASE_MOVE}: recorded moves; append-only. */
@Preload
@Table("PHASE_MOVE")
public interface AoPhaseMove extends Entity {
    /** {@code network:step}, unique: rejects a concurrent move. */
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

    /** Keys of unmet criteria, separated by commas. */
    String getUnmet();

    void setUnmet(String unmet);

    /** Whether it undoes the move before it; null in rows of older versions. */
    Boolean isUndoing();

    void setUndoing(Boolean undoing);

    /** ISO date of the move; null in rows of older versions, where the date of {@code MOVED} applies. */
    @Indexed
    String getMoveDay();

    void setMoveDay(String moveDay);

    /** Key of who decided; null when not given. */
    String getDecidedBy();

    void setDecidedBy(String decidedBy);

    /** Key of the target step of the continuation. */
    String getContinuationStep();

    void setContinuationStep(String continuationStep);

    /** Key of the decision at a gate; null when there was none. */
    String getGateAnswer();

    void setGateAnswer(String gateAnswer);

    @NotNull
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    @Indexed
    Date getMoved();

    void setMoved(Date moved);
}
