package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.NetworkRepository;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionRunService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds running sessions for the current user. One that the user may not view does not exist. */
@Component
public final class RunLookup {
    private final SessionRunService runs;
    private final SummaryRepository summaries;
    private final NetworkRepository networks;
    private final NetworkPermissions permissions;
    private final RunContextFactory contexts;

    public RunLookup(
            SessionRunService runs,
            SummaryRepository summaries,
            NetworkRepository networks,
            NetworkPermissions permissions,
            RunContextFactory contexts) {
        this.runs = runs;
        this.summaries = summaries;
        this.networks = networks;
        this.permissions = permissions;
        this.contexts = contexts;
    }

    /** @param code as it was typed */
    Optional<RunContext> withCode(String code) {
        return runs.findByCode(code).flatMap(run -> network(run).map(network -> contexts.of(run, network)));
    }

    private Optional<Network> network(SessionRun run) {
        return summaries
                .findByNetwork(run.networkId())
                .filter(summary -> permissions.mayView(summary.spaceKey()))
                .flatMap(summary -> networks.findBySpace(summary.spaceKey()));
    }
}
