package dk.albertslund.innovation.creation.confluence;

import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.event.api.EventListener;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.creation.NetworkCreationService;
import dk.albertslund.innovation.creation.NetworkProposal;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.participants.confluence.NewSpacePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates the network when its space was created from our blueprint, before the pages. The only class that links to
 * Confluence's blueprint plugin, which is optional; not a bean ({@link BlueprintListenerRegistration}).
 */
public final class BlueprintListener {
    private static final Logger LOG = LoggerFactory.getLogger(BlueprintListener.class);
    private static final String NETWORK = ":innovation-network-blueprint";
    private static final String PRACTICE = ":innovation-practice-blueprint";

    private final NetworkCreationService creationService;
    private final List<SampleContent> sampleContents;
    private final NewSpacePermissions spacePermissions;

    BlueprintListener(
            NetworkCreationService creationService,
            List<SampleContent> sampleContents,
            NewSpacePermissions spacePermissions) {
        this.creationService = creationService;
        this.sampleContents = sampleContents;
        this.spacePermissions = spacePermissions;
    }

    /** The wizard has validated the answers; a caller that bypasses it gets a space without a network. */
    @EventListener
    public void onSpaceCreated(SpaceBlueprintCreateEvent event) {
        String blueprint = event.getSpaceBlueprint().getModuleCompleteKey();
        if ((!blueprint.endsWith(NETWORK) && !blueprint.endsWith(PRACTICE)) || event.getCreator() == null) {
            return;
        }
        NetworkProposal proposal = new NetworkProposal(answers(event));
        String founder = event.getCreator().getKey().getStringValue();
        guarded(event, () -> spacePermissions.setUp(event.getSpace(), event.getCreator(), proposal.visibility()));
        try {
            Network network = creationService.create(proposal, event.getSpace().getKey(), founder);
            guarded(
                    event,
                    () -> spacePermissions.admitNamed(
                            event.getSpace(), event.getCreator(), proposal.leaders(), proposal.otherParticipants()));
            if (network.isPractice()) {
                sampleContents.forEach(content -> content.fill(network, founder));
            }
        } catch (ValidationException exception) {
            LOG.warn(
                    "Space {} created without a network, invalid answers: {}",
                    event.getSpace().getKey(),
                    exception.getMessage());
        }
    }

    /** Logs a failure: an exception would roll back the creation of the space. */
    private static void guarded(SpaceBlueprintCreateEvent event, Runnable setting) {
        try {
            setting.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "Setting the permissions of space {} failed",
                    event.getSpace().getKey(),
                    e);
        }
    }

    private static Map<String, String> answers(SpaceBlueprintCreateEvent event) {
        Map<String, String> answers = new LinkedHashMap<>();
        event.getContext().forEach((key, value) -> answers.put(key, value == null ? "" : value.toString()));
        answers.put(NetworkProposal.SPACE_KEY, event.getSpace().getKey());
        if (event.getSpaceBlueprint().getModuleCompleteKey().endsWith(PRACTICE)) {
            answers.put(NetworkProposal.PRACTICE, "true");
        }
        return answers;
    }
}
