package dk.albertslund.innovation.privacy.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table {@code PERSON}: names of persons. Erasing a name deletes its row. */
@Preload
@Table("PERSON")
public interface AoPerson extends Entity {
    /** The id that replaces the name in the change log. */
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

    /** ISO date until which the name may be kept. */
    @NotNull
    @Indexed
    String getKeptUntil();

    void setKeptUntil(String keptUntil);

    /** User key of the writer. */
    @NotNull
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    Date getSaved();

    void setSaved(Date saved);

    /** When the name's row was removed; null while it exists. */
    @Indexed
    Date getDropped();

    void setDropped(Date dropped);
}
