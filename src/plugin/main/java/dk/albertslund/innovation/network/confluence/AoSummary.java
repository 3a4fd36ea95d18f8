package dk.albertslund.innovation.network.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table {@code SUMMARY}: read model for overviews. Empty texts are stored as null. */
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

    /** User keys, separated by commas. */
    @StringLength(StringLength.MAX_LENGTH)
    String getLeaders();

    void setLeaders(String leaders);

    /** User keys, separated by commas. */
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

    /** False in rows that are older than the column, until the question is saved or the nightly reconciliation runs. */
    boolean isQuestionChecked();

    void setQuestionChecked(boolean questionChecked);

    String getStartDay();

    void setStartDay(String startDay);

    String getEndDay();

    void setEndDay(String endDay);

    /** When the row was last written; null in rows that are older than the column. */
    @Indexed
    Date getWritten();

    void setWritten(Date written);

    /** ISO date. This and the columns down to {@code getQuietReason} are null in rows that are older than the column. */
    String getPhaseSince();

    void setPhaseSince(String phaseSince);

    /** As {@code PhaseTimes.daysAsText} writes them. */
    String getPhaseDays();

    void setPhaseDays(String phaseDays);

    /** Keys of phases, separated by commas. */
    String getCitizenPhases();

    void setCitizenPhases(String citizenPhases);

    Integer getPracticeCount();

    void setPracticeCount(Integer practiceCount);

    /** ISO date. */
    String getPracticeDay();

    void setPracticeDay(String practiceDay);

    /** Keys of kinds of innovation, separated by commas. */
    String getInnovationKinds();

    void setInnovationKinds(String innovationKinds);

    /** Keys of kinds of value, separated by commas. */
    String getExpectedValues();

    void setExpectedValues(String expectedValues);

    /** Keys of kinds of value, separated by commas. */
    String getRealisedValues();

    void setRealisedValues(String realisedValues);

    String getEvaluated();

    void setEvaluated(String evaluated);

    /** For example {@code inUse=2,shared=1}. */
    String getSpreadPlaces();

    void setSpreadPlaces(String spreadPlaces);

    /** ISO date. */
    String getQuietUntil();

    void setQuietUntil(String quietUntil);

    String getQuietReason();

    void setQuietReason(String quietReason);

    @NotNull
    Date getLastActivity();

    void setLastActivity(Date lastActivity);
}
