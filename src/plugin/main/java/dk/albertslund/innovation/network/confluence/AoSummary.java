package dk.albertslund.innovation.network.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What overviews show of a network. Texts that may be empty are kept as null. */
@Preload
@Table("SUMMARY")
public interface AoSummary extends Entity {
    @NotNull
    @Unique
    int getNetworkId();

    void setNetworkId(int networkId);

    @NotNull
    @Unique
    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    @NotNull
    @Indexed
    boolean isPractice();

    void setPractice(boolean practice);

    @StringLength(StringLength.MAX_LENGTH)
    String getTitle();

    void setTitle(String title);

    @NotNull
    String getNetworkType();

    void setNetworkType(String networkType);

    @NotNull
    String getNetworkStatus();

    void setNetworkStatus(String networkStatus);

    /** User keys parted by commas. */
    @StringLength(StringLength.MAX_LENGTH)
    String getLeaders();

    void setLeaders(String leaders);

    /** User keys parted by commas. */
    @StringLength(StringLength.MAX_LENGTH)
    String getReferenceLeaders();

    void setReferenceLeaders(String referenceLeaders);

    @NotNull
    String getPhase();

    void setPhase(String phase);

    @NotNull
    int getTurn();

    void setTurn(int turn);

    @StringLength(StringLength.MAX_LENGTH)
    String getQuestion();

    void setQuestion(String question);

    /** Not so in rows that are older than the column, until the question is written or the night's check comes by. */
    boolean isQuestionChecked();

    void setQuestionChecked(boolean questionChecked);

    String getStartDay();

    void setStartDay(String startDay);

    String getEndDay();

    void setEndDay(String endDay);

    @NotNull
    Date getLastActivity();

    void setLastActivity(Date lastActivity);
}
