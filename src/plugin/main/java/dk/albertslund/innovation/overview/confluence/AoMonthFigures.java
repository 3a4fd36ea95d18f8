package dk.albertslund.innovation.overview.confluence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table {@code MONTH_FIGURES}: what the overview counted of each network at the end of each month; append-only. */
@Preload
@Table("MONTH_FIGURES")
public interface AoMonthFigures extends Entity {
    /** {@code network:month}, for example {@code 7:2026-10}; unique: a month is written once. */
    @NotNull
    @Unique
    String getNetworkMonth();

    void setNetworkMonth(String networkMonth);

    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    /** ISO date of the month's last day. */
    @NotNull
    @Indexed
    String getMonthEnd();

    void setMonthEnd(String monthEnd);

    @NotNull
    String getNetworkStatus();

    void setNetworkStatus(String networkStatus);

    @NotNull
    boolean isNeedingAttention();

    void setNeedingAttention(boolean needingAttention);

    @NotNull
    boolean isWithCitizens();

    void setWithCitizens(boolean withCitizens);

    /** Null when the network had not counted. */
    Integer getPracticeCount();

    void setPracticeCount(Integer practiceCount);

    /** ISO date on which the row was written. */
    @NotNull
    String getTakenOn();

    void setTakenOn(String takenOn);
}
