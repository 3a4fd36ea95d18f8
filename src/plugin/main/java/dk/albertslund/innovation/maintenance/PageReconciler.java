package dk.albertslund.innovation.maintenance;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.maintenance.WikiInventory.CurrentPage;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.page.FormCopyRepository;
import dk.albertslund.innovation.page.NetworkPageRepository;
import dk.albertslund.innovation.page.NetworkPageRepository.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Compares the registered pages with the wiki: unregisters those that are gone and corrects those that moved or
 * changed.
 */
@Component
public final class PageReconciler {
    /** Pages per transaction. */
    private static final int AT_ONCE = 50;

    private final NetworkPageRepository pages;
    private final FormCopyRepository copies;
    private final WikiInventory wiki;
    private final Transactions transactions;

    public PageReconciler(
            NetworkPageRepository pages, FormCopyRepository copies, WikiInventory wiki, Transactions transactions) {
        this.pages = pages;
        this.copies = copies;
        this.wiki = wiki;
        this.transactions = transactions;
    }

    /** @return the number of pages that were corrected */
    int reconcile(List<Network> networks, BooleanSupplier isStopped) {
        Map<String, Network> bySpace =
                networks.stream().collect(Collectors.toMap(Network::spaceKey, Function.identity()));
        Map<Long, Set<Shown>> registered = new LinkedHashMap<>();
        pages.findAll().forEach(shown -> registered
                .computeIfAbsent(shown.pageId(), page -> new HashSet<>())
                .add(shown));
        List<Long> ids = new ArrayList<>(registered.keySet());
        int corrected = 0;
        for (int from = 0; from < ids.size() && !isStopped.getAsBoolean(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            corrected += transactions.execute(() -> (int) some.stream()
                    .filter(page -> reconcile(page, registered.get(page), bySpace))
                    .count());
        }
        return isStopped.getAsBoolean() ? corrected : corrected + transactions.execute(this::deletePurgedCopies);
    }

    private boolean reconcile(long pageId, Set<Shown> registered, Map<String, Network> bySpace) {
        Optional<CurrentPage> page = wiki.findCurrentPage(pageId);
        Optional<Network> home = page.map(currentPage -> bySpace.get(currentPage.spaceKey()));
        if (home.isEmpty()) {
            pages.delete(List.of(pageId));
            return true;
        }
        Set<String> parts = page.get().parts();
        if (registered.equals(shown(home.get(), parts, pageId))) {
            return false;
        }
        pages.saveParts(home.get().id(), Map.of(pageId, parts));
        return true;
    }

    private static Set<Shown> shown(Network network, Set<String> parts, long pageId) {
        return parts.stream().map(part -> Shown.of(network.id(), part, pageId)).collect(Collectors.toSet());
    }

    private int deletePurgedCopies() {
        List<Long> gone = copies.findPageIds().stream()
                .filter(page -> !wiki.hasPage(page))
                .toList();
        gone.forEach(copies::deleteByPage);
        return gone.size();
    }

    /** Space keys of networks whose space does not exist. */
    List<String> networksWithoutSpace(List<Network> networks) {
        return networks.stream()
                .map(Network::spaceKey)
                .filter(key -> !wiki.hasSpace(key))
                .sorted()
                .toList();
    }
}
