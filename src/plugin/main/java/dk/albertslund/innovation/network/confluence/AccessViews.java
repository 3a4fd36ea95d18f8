package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.network.Access;
import dk.albertslund.innovation.network.NetworkPeople;
import dk.albertslund.innovation.network.VisibilityState;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Tells in words who may read and write in a network, and who of its people is not let in. */
@Component
public final class AccessViews {
    private final SpaceManager spaces;
    private final Access access;
    private final VisibilityService visibilities;
    private final ParticipantAccess participants;
    private final AccessWords words;

    public AccessViews(
            @ComponentImport SpaceManager spaces,
            Access access,
            VisibilityService visibilities,
            ParticipantAccess participants,
            AccessWords words) {
        this.spaces = spaces;
        this.access = access;
        this.visibilities = visibilities;
        this.participants = participants;
        this.words = words;
    }

    /** @param isWriter whether the reader may change who takes part, and so is told who is not let in */
    AccessView of(int networkId, String spaceKey, NetworkPeople people, boolean isWriter) {
        Space space = spaces.getSpace(spaceKey);
        VisibilityState state = visibilities.of(networkId, space);
        boolean isTold = isWriter && !access.isReadOnly();
        boolean mayChange = isTold && access.mayAdminister(spaceKey);
        return new AccessView(
                spaceKey,
                words.choices(state.chosen()),
                isTold && !state.isKept() ? words.warning(state, people, mayChange) : "",
                isTold ? gaps(space, people, mayChange) : List.of(),
                new AccessView.Rights(isTold, mayChange));
    }

    /** Nobody is told about oneself: who reads this is let in, and may not shut oneself out. */
    private List<AccessGapView> gaps(Space space, NetworkPeople people, boolean mayChange) {
        return participants.gaps(space, people).entrySet().stream()
                .filter(gap -> !isOneself(gap.getKey()))
                .map(gap -> words.gap(gap.getKey(), gap.getValue(), people, mayChange))
                .toList();
    }

    /** What stands otherwise than was chosen, in words; empty where nothing does. The people are asked for only then. */
    String warning(int networkId, String spaceKey, Supplier<NetworkPeople> people) {
        VisibilityState state = visibilities.of(networkId, spaces.getSpace(spaceKey));
        return state.isKept() ? "" : words.warning(state, people.get(), access.mayAdminister(spaceKey));
    }

    private boolean isOneself(String userKey) {
        return access.isAmong(List.of(userKey));
    }
}
