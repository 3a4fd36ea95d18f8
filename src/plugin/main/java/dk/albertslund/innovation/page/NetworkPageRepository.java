package dk.albertslund.innovation.page;

import dk.albertslund.innovation.common.NetworkDataRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which pages show which parts of a network. A page only shows a form, so several pages may show the same part; links
 * lead to the one that was registered first.
 */
public interface NetworkPageRepository extends NetworkDataRepository {
    /**
     * A page and a part of a network that it shows, for example {@code question}, {@code participants} or {@code
     * phase-focus}.
     */
    record Shown(int networkId, String part, long pageId) {}

    /** In the order of registration. */
    List<Shown> findByNetwork(int networkId);

    /** All networks' pages, by network. */
    List<Shown> findAll();

    /**
     * Replaces what is registered for these pages, of this and all other networks.
     *
     * @param parts by page id
     */
    void saveParts(int networkId, Map<Long, Set<String>> parts);

    /** Unregisters the pages. */
    void delete(Collection<Long> pageIds);
}
