package dk.albertslund.innovation.network.confluence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A change in a network that search has not heard of; rows are only added and removed, so that writers never wait. */
@Preload
@Table("UNINDEXED")
public interface AoUnindexed extends Entity {
    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    /** How often search has been told in vain. */
    int getTries();

    void setTries(int tries);
}
