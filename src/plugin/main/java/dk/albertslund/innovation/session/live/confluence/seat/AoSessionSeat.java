package dk.albertslund.innovation.session.live.confluence.seat;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Table {@code SESSION_SEAT}: who is in a running session, and at which table. */
@Preload
@Table("SESSION_SEAT")
public interface AoSessionSeat extends Entity {
    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    @NotNull
    @Indexed
    int getRunId();

    void setRunId(int runId);

    @NotNull
    @Indexed
    String getUserKey();

    void setUserKey(String userKey);

    /** 0 for none yet. */
    @NotNull
    int getTableNumber();

    void setTableNumber(int tableNumber);

    /** Whether the person has left. */
    @NotNull
    boolean isGone();

    void setGone(boolean gone);

    @NotNull
    @Indexed
    Date getJoined();

    void setJoined(Date joined);
}
