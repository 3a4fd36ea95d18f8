package dk.albertslund.innovation.session.live.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table {@code SESSION_RUN}: sessions that run or have run lately. */
@Preload
@Table("SESSION_RUN")
public interface AoSessionRun extends Entity {
    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    /** Which of the network's sessions; null for the first one. */
    String getInstance();

    void setInstance(String instance);

    /** {@code network:instance} while it runs, then the id: rejects a second run of a session. */
    @NotNull
    @Unique
    String getPlace();

    void setPlace(String place);

    @NotNull
    @Unique
    String getJoinCode();

    void setJoinCode(String joinCode);

    /** Counts the changes, from 1. */
    @NotNull
    int getRevision();

    void setRevision(int revision);

    /** Id of the latest change. */
    @NotNull
    String getOperation();

    void setOperation(String operation);

    /** Id of the current item. */
    @NotNull
    String getItem();

    void setItem(String item);

    @NotNull
    int getItemIndex();

    void setItemIndex(int itemIndex);

    @NotNull
    Date getItemSince();

    void setItemSince(Date itemSince);

    /** Null for an item without stages. */
    String getStage();

    void setStage(String stage);

    /** Null while the timer is paused. */
    Date getTimerEnd();

    void setTimerEnd(Date timerEnd);

    /** Seconds, while the timer is paused. */
    @NotNull
    int getTimerLeft();

    void setTimerLeft(int timerLeft);

    @NotNull
    int getTimerTotal();

    void setTimerTotal(int timerTotal);

    @NotNull
    boolean isTimerHidden();

    void setTimerHidden(boolean timerHidden);

    /** Keys with commas between; null for none. */
    String getFlags();

    void setFlags(String flags);

    /** {@code item=minutes}, one per line; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getItemMinutes();

    void setItemMinutes(String itemMinutes);

    /** User key. */
    @NotNull
    String getDriver();

    void setDriver(String driver);

    /** User keys with commas between; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getCoDrivers();

    void setCoDrivers(String coDrivers);

    /** When the driver's window was last heard of. */
    @NotNull
    Date getDriverSeen();

    void setDriverSeen(Date driverSeen);

    /** How many tables there are; 0 or null for none. */
    int getTables();

    void setTables(int tables);

    /** Whether people choose their table. */
    boolean isTablesChosen();

    void setTablesChosen(boolean tablesChosen);

    /** Counts what the screens of the others must show of the tables. */
    int getSeatRevision();

    void setSeatRevision(int seatRevision);

    @NotNull
    @Indexed
    Date getStarted();

    void setStarted(Date started);

    Date getEnded();

    void setEnded(Date ended);

    /** Counts locks; writing it holds the row until the transaction ends. */
    @NotNull
    int getLocks();

    void setLocks(int locks);
}
