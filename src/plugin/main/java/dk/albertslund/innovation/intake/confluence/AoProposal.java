package dk.albertslund.innovation.intake.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Table {@code PROPOSAL}: proposed themes, in the space of the page where they were written. */
@Preload
@Table("PROPOSAL")
public interface AoProposal extends Entity {
    @NotNull
    @Indexed
    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    /** User key of who proposed it. */
    @NotNull
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    Date getProposed();

    void setProposed(Date proposed);

    /** For example {@code 2027-1}. */
    @NotNull
    String getHalfYear();

    void setHalfYear(String halfYear);

    @NotNull
    String getTitle();

    void setTitle(String title);

    /** {@code key=value}, one per line: what it is about, and the marks. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getAnswers();

    void setAnswers(String answers);

    @NotNull
    @Indexed
    String getOutcome();

    void setOutcome(String outcome);

    /** User key of who decided; null while the proposal is open. */
    String getDecider();

    void setDecider(String decider);

    @Indexed
    Date getDecided();

    void setDecided(Date decided);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    /** Key of the space of the network that was made of it; null without one. */
    String getNetworkSpace();

    void setNetworkSpace(String networkSpace);

    /** Counts locks; writing it holds the row until the transaction ends. */
    @NotNull
    int getLocks();

    void setLocks(int locks);
}
