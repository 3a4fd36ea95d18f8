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
     *
     * @param instance which of several sheets the part is, for kinds that have several; empty for the first one
     */
    record Shown(int networkId, String part, String instance, long pageId) {
        private static final String SEPARATOR = ":";

        public Shown(int networkId, String part, long pageId) {
            this(networkId, part, "", pageId);
        }

        /** @param text as {@link #text} makes it */
        public static Shown of(int networkId, String text, long pageId) {
            int separator = text.indexOf(SEPARATOR);
            return separator < 0
                    ? new Shown(networkId, text, pageId)
                    : new Shown(networkId, text.substring(0, separator), text.substring(separator + 1), pageId);
        }

        /** As it is stored: {@code session}, or {@code session:juni} for another sheet than the first. */
        public static String text(String part, String instance) {
            return instance.isEmpty() ? part : part + SEPARATOR + instance;
        }

        public String text() {
            return text(part, instance);
        }
    }

    /** In the order of registration. */
    List<Shown> findByNetwork(int networkId);

    /** All networks' pages, by network. */
    List<Shown> findAll();

    /**
     * Replaces what is registered for these pages, of this and all other networks.
     *
     * @param parts by page id, as {@link Shown#text} makes them
     */
    void saveParts(int networkId, Map<Long, Set<String>> parts);

    /** Unregisters the pages. */
    void delete(Collection<Long> pageIds);
}
