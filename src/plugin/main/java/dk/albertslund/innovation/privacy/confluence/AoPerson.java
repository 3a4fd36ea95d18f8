package dk.albertslund.innovation.privacy.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The name of one person in one network's forms. Erasing the name erases the row. */
@Preload
@Table("PERSON")
public interface AoPerson extends Entity {
    /** Stands for the name in the log of changes. */
    @NotNull
    @Unique
    String getPersonKey();

    void setPersonKey(String personKey);

    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    @NotNull
    String getPersonName();

    void setPersonName(String personName);

    /** The last day on which the name may be kept, as {@code 2027-03-31}. */
    @NotNull
    @Indexed
    String getKeptUntil();

    void setKeptUntil(String keptUntil);

    /** The user key of the one who wrote the name. */
    @NotNull
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    Date getSaved();

    void setSaved(Date saved);

    /** When the row with the name was removed; null as long as it stands. */
    @Indexed
    Date getDropped();

    void setDropped(Date dropped);
}
