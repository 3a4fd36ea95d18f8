package dk.albertslund.innovation.network;

import java.util.Map;
import java.util.Optional;

/** All networks, one per space, and the pages that belong to their parts. */
public interface Networks {
    Optional<Network> inSpace(String spaceKey);

    Network add(String spaceKey, boolean isPractice, String founder);

    /** Forgets the network itself and its pages; forms, moves and summary are forgotten by their own. */
    void remove(Network network);

    /** Page ids by what they show: {@code question}, {@code participants}, {@code phase-focus} … */
    Map<String, Long> pages(Network network);

    /** Remembers the page; the first page to show something keeps the place. */
    void rememberPage(Network network, String shows, long pageId);
}
