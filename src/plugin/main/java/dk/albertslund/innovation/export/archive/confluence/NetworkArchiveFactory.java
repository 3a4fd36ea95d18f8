package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.export.archive.NetworkArchive;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.phase.PhaseMoveRepository;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Collects what the current user may see of a network. */
@Component
public final class NetworkArchiveFactory {
    private final NetworkArchiveReader reader;
    private final SummaryRepository summaries;
    private final PhaseMoveRepository moves;
    private final Clock clock;

    public NetworkArchiveFactory(
            NetworkArchiveReader reader, SummaryRepository summaries, PhaseMoveRepository moves, Clock clock) {
        this.reader = reader;
        this.summaries = summaries;
        this.moves = moves;
        this.clock = clock;
    }

    /** @throws ApiException when the network was deleted meanwhile (404) */
    NetworkArchive of(Network network) {
        Summary summary = summaries
                .findByNetwork(network.id())
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.error.network"));
        return new NetworkArchive(summary, moves.of(network.id()), clock.instant(), reader.forms(network, summary));
    }
}
