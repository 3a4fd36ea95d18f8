package dk.albertslund.innovation.page;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which pages show which parts of the networks. A form belongs to its network and a page only shows it, so several pages
 * may show the same part; the one that was remembered first is where links lead.
 */
public interface NetworkPageRepository extends NetworkDataRepository {
    /** A page that shows a part of a network: {@code question}, {@code participants}, {@code phase-focus} … */
    record Shown(int networkId, String part, long pageId) {}

    /** What is shown of the network and where, in the order in which it was remembered. */
    List<Shown> findByNetwork(int networkId);

    /** The same of all networks, by network. */
    List<Shown> findAll();

    /** From now on these pages, by their ids, show these parts of this network and nothing of any other. */
    void saveParts(int networkId, Map<Long, Set<String>> parts);

    /** From now on these pages show nothing. */
    void delete(Collection<Long> pageIds);
}
