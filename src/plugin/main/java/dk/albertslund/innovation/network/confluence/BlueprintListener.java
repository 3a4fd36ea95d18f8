package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.event.api.EventListener;
import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.network.Founding;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkProposal;
import dk.albertslund.innovation.network.Practice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the network when its space has been made from our blueprint, before the pages are. The only class that names
 * the app of Confluence's that makes blueprints; no bean, for that app may be missing ({@link BlueprintEvents}).
 */
public final class BlueprintListener {
    private static final Logger LOG = LoggerFactory.getLogger(BlueprintListener.class);
    private static final String BLUEPRINT = ":innovation-network-blueprint";

    private final Founding founding;
    private final List<Practice> practices;
    private final NetworkRights rights;

    BlueprintListener(Founding founding, List<Practice> practices, NetworkRights rights) {
        this.founding = founding;
        this.practices = practices;
        this.rights = rights;
    }

    /** The wizard has checked the answers; a caller without the wizard may not have, and gets a space without a network. */
    @EventListener
    public void onSpaceMade(SpaceBlueprintCreateEvent event) {
        if (!event.getSpaceBlueprint().getModuleCompleteKey().endsWith(BLUEPRINT) || event.getCreator() == null) {
            return;
        }
        NetworkProposal proposal = new NetworkProposal(answers(event));
        String founder = event.getCreator().getKey().getStringValue();
        guarded(event, () -> rights.setUp(event.getSpace(), event.getCreator(), proposal));
        try {
            Network network = founding.found(proposal, event.getSpace().getKey(), founder);
            guarded(event, () -> rights.admitNamed(event.getSpace(), event.getCreator(), proposal));
            if (network.isPractice()) {
                practices.forEach(practice -> practice.fill(network, founder));
            }
        } catch (InvalidInput invalid) {
            LOG.warn("Space {} was made without a network: {}", event.getSpace().getKey(), invalid.getMessage());
        }
    }

    /** Whatever the wizard's script asked Confluence for: the answer is what counts. */
    private static void guarded(SpaceBlueprintCreateEvent event, Runnable setting) {
        try {
            setting.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "The permissions of space {} could not be set; its pages tell what stands open",
                    event.getSpace().getKey(),
                    e);
        }
    }

    private static Map<String, String> answers(SpaceBlueprintCreateEvent event) {
        Map<String, String> answers = new LinkedHashMap<>();
        event.getContext().forEach((key, value) -> answers.put(key, value == null ? "" : value.toString()));
        answers.put(NetworkProposal.SPACE_KEY, event.getSpace().getKey());
        return answers;
    }
}
