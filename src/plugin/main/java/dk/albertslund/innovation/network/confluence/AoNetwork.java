package dk.albertslund.innovation.network.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table {@code NETWORK}: one row per network and space. */
@Preload
@Table("NETWORK")
public interface AoNetwork extends Entity {
    @NotNull
    @Unique
    String getSpaceKey();

    void setSpaceKey(String spaceKey);

    /** Globally unique id; null until first used in networks that are older than the column. */
    @Indexed
    String getNetworkUid();

    void setNetworkUid(String networkUid);

    /** The visibility that was chosen; null in networks that are older than the column. */
    String getVisibility();

    void setVisibility(String visibility);

    @NotNull
    boolean isPractice();

    void setPractice(boolean practice);

    @NotNull
    String getFounder();

    void setFounder(String founder);

    @NotNull
    Date getFounded();

    void setFounded(Date founded);
}
