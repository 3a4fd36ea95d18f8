package dk.albertslund.innovation.network.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A network with changes that search has not heard of; rows are only added and removed, so that writers never wait. */
@Preload
@Table("UNINDEXED")
public interface AoReindexRequest extends Entity {
    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    /** How often search has been told in vain. */
    int getTries();

    void setTries(int tries);

    /** When search looked at the network and left this mark for looking once more; missing until then. */
    @Indexed
    Date getSeen();

    void setSeen(Date seen);
}
