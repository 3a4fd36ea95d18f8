package dk.albertslund.innovation.network.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/**
 * Table {@code UNINDEXED}: networks to reindex. Rows are only inserted and deleted, so that writers do not wait for
 * each other.
 */
@Preload
@Table("UNINDEXED")
public interface AoReindexRequest extends Entity {
    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    /** Number of failed attempts. */
    int getTries();

    void setTries(int tries);

    /** When the first pass was done, for a request for the second pass; null before. */
    @Indexed
    Date getSeen();

    void setSeen(Date seen);
}
