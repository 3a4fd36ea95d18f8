package dk.albertslund.innovation.page.confluence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Table {@code NETWORK_PAGE}: a page and a part of a network that it shows. */
@Preload
@Table("NETWORK_PAGE")
public interface AoNetworkPage extends Entity {
    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    @NotNull
    String getShows();

    void setShows(String shows);

    @NotNull
    @Indexed
    long getPageId();

    void setPageId(long pageId);
}
