package dk.albertslund.innovation.search;

import dk.albertslund.innovation.network.Network;
import java.util.List;

/** Every page that shows a part of a network. */
public interface NetworkParts {
    List<NetworkPart> of(Network network);
}
