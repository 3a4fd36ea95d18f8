package dk.albertslund.innovation.network.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import dk.albertslund.innovation.network.NetworkVisibility;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores networks in the table {@code NETWORK}. */
@Component
public final class AoNetworkRepository implements NetworkRepository {
    private final ActiveObjects ao;
    private final Clock clock;

    public AoNetworkRepository(@ComponentImport ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Optional<Network> findBySpace(String spaceKey) {
        return Arrays.stream(ao.find(AoNetwork.class, Query.select().where("SPACE_KEY = ?", spaceKey)))
                .findFirst()
                .map(AoNetworkRepository::network);
    }

    static Network network(AoNetwork row) {
        return new Network(
                row.getID(),
                row.getSpaceKey(),
                row.isPractice(),
                row.getFounder(),
                row.getFounded().toInstant());
    }

    @Override
    public List<Network> findAll() {
        return Arrays.stream(ao.find(AoNetwork.class, Query.select().order("ID ASC")))
                .map(AoNetworkRepository::network)
                .toList();
    }

    @Override
    public Network add(String spaceKey, NetworkVisibility visibility, boolean isPractice, String founder) {
        return network(ao.create(
                AoNetwork.class,
                new DBParam("SPACE_KEY", spaceKey),
                new DBParam("NETWORK_UID", UUID.randomUUID().toString()),
                new DBParam("VISIBILITY", visibility.key()),
                new DBParam("PRACTICE", isPractice),
                new DBParam("FOUNDER", founder),
                new DBParam("FOUNDED", Date.from(clock.instant()))));
    }

    @Override
    public void remove(Network network) {
        ao.deleteWithSQL(AoNetwork.class, "ID = ?", network.id());
    }
}
