package dk.albertslund.innovation.search.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.confluence.AoNetworkPage;
import dk.albertslund.innovation.search.NetworkPart;
import dk.albertslund.innovation.search.NetworkParts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The pages in the table {@code NETWORK_PAGE}; a page that shows several parts is named by its first. */
@Component
public final class AoNetworkParts implements NetworkParts {
    private final ActiveObjects ao;

    public AoNetworkParts(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<NetworkPart> of(Network network) {
        Map<Long, NetworkPart> parts = new LinkedHashMap<>();
        Arrays.stream(ao.find(
                        AoNetworkPage.class,
                        Query.select().where("NETWORK_ID = ?", network.id()).order("ID ASC")))
                .forEach(row -> parts.putIfAbsent(row.getPageId(), new NetworkPart(row.getShows(), row.getPageId())));
        return List.copyOf(parts.values());
    }
}
