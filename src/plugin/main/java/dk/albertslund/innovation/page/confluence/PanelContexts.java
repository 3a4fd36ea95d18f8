package dk.albertslund.innovation.page.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.SummaryRepository;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The context of a macro on a page that the current user has open, for drawing parts of it anew in another request. */
@Component
public final class PanelContexts {
    private final SummaryRepository summaries;
    private final NetworkPermissions permissions;

    public PanelContexts(SummaryRepository summaries, NetworkPermissions permissions) {
        this.summaries = summaries;
        this.permissions = permissions;
    }

    /**
     * The same for one of several sheets of a kind.
     *
     * @param instance its name; empty for the first one
     */
    public Optional<MacroContext> of(Network network, String instance) {
        return of(network).map(context -> context.withInstance(instance));
    }

    /** Empty when the network is gone or the user may not view it. */
    public Optional<MacroContext> of(Network network) {
        return permissions.mayView(network.spaceKey())
                ? summaries
                        .findBySpace(network.spaceKey())
                        .map(summary -> new MacroContext(
                                summary, "", RenderTarget.SCREEN, permissions.mayEdit(network.spaceKey())))
                : Optional.empty();
    }
}
