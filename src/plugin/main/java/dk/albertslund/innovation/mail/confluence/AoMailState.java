package dk.albertslund.innovation.mail.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table {@code MAIL_STATE}: which mails a user has turned off, and what was sent last. */
@Preload
@Table("MAIL_STATE")
public interface AoMailState extends Entity {
    /** {@code user:kind:network}. */
    @NotNull
    @Unique
    String getPlace();

    void setPlace(String place);

    @NotNull
    @Indexed
    String getUserKey();

    void setUserKey(String userKey);

    @NotNull
    String getKind();

    void setKind(String kind);

    /** 0 for the choice, and for mails about several networks. */
    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    @NotNull
    boolean isSwitchedOff();

    void setSwitchedOff(boolean isOff);

    /** What the last mail told of; null before the first. */
    String getSentFor();

    void setSentFor(String sentFor);

    Date getSent();

    void setSent(Date sent);

    @NotNull
    @Indexed
    Date getChanged();

    void setChanged(Date changed);
}
