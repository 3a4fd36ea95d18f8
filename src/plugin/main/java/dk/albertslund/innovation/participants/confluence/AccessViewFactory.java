package dk.albertslund.innovation.participants.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.VisibilityState;
import dk.albertslund.innovation.profile.NetworkPeople;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Creates the view of a network's visibility and of members without access. */
@Component
public final class AccessViewFactory {
    private final SpaceManager spaces;
    private final NetworkPermissions permissions;
    private final NetworkVisibilityService visibilityService;
    private final ParticipantAccess participants;
    private final AccessMessages words;

    public AccessViewFactory(
            @ComponentImport SpaceManager spaces,
            NetworkPermissions permissions,
            NetworkVisibilityService visibilityService,
            ParticipantAccess participants,
            AccessMessages words) {
        this.spaces = spaces;
        this.permissions = permissions;
        this.visibilityService = visibilityService;
        this.participants = participants;
        this.words = words;
    }

    /** @param isWriter whether the reader may change the list of members; only then members without access are shown */
    AccessView of(int networkId, String spaceKey, NetworkPeople people, boolean isWriter) {
        Space space = spaces.getSpace(spaceKey);
        VisibilityState state = visibilityService.of(networkId, space);
        boolean isTold = isWriter && !permissions.isReadOnly();
        boolean mayChange = isTold && permissions.mayAdminister(spaceKey);
        return new AccessView(
                spaceKey,
                words.choices(state.chosen()),
                isTold && !state.isAsChosen() ? words.warning(state, people, mayChange) : "",
                isTold ? gaps(space, people, mayChange) : List.of(),
                isTold,
                mayChange);
    }

    /** Excludes the reader, who has access and cannot revoke it. */
    private List<AccessGapView> gaps(Space space, NetworkPeople people, boolean mayChange) {
        return participants.gaps(space, people).entrySet().stream()
                .filter(gap -> !isOneself(gap.getKey()))
                .map(gap -> words.gap(gap.getKey(), gap.getValue(), people, mayChange))
                .toList();
    }

    /**
     * Describes the difference between the choice and the space's permissions; empty when there is none.
     *
     * @param people reads the members; called only when there is a difference
     */
    String warning(int networkId, String spaceKey, Supplier<NetworkPeople> people) {
        VisibilityState state = visibilityService.of(networkId, spaces.getSpace(spaceKey));
        return state.isAsChosen() ? "" : words.warning(state, people.get(), permissions.mayAdminister(spaceKey));
    }

    private boolean isOneself(String userKey) {
        return permissions.isCurrentUserIn(List.of(userKey));
    }
}
