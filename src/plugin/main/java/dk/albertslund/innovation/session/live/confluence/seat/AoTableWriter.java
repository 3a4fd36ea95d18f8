package dk.albertslund.innovation.session.live.confluence.seat;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Table {@code TABLE_WRITER}: who writes, or has written, for a table of a running session. */
@Preload
@Table("TABLE_WRITER")
public interface AoTableWriter extends Entity {
    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    @NotNull
    @Indexed
    int getRunId();

    void setRunId(int runId);

    /** Id of the item of the programme. */
    @NotNull
    String getItem();

    void setItem(String item);

    @NotNull
    int getTableNumber();

    void setTableNumber(int tableNumber);

    @NotNull
    String getUserKey();

    void setUserKey(String userKey);

    @NotNull
    @Indexed
    Date getStarted();

    void setStarted(Date started);

    /** Null for who writes now. */
    Date getEnded();

    void setEnded(Date ended);
}
