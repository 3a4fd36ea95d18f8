package dk.albertslund.innovation.page.confluence;

import com.atlassian.confluence.pages.Page;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.confluence.PageReader;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import dk.albertslund.innovation.page.NetworkPageRepository;
import dk.albertslund.innovation.page.PageMacroParser;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Registers which parts of a network each page shows. Idempotent. */
@Component
public final class PageRegistry {
    private final NetworkRepository networks;
    private final NetworkPageRepository pages;
    private final Transactions transactions;

    public PageRegistry(NetworkRepository networks, NetworkPageRepository pages, Transactions transactions) {
        this.networks = networks;
        this.pages = pages;
        this.transactions = transactions;
    }

    /** Registers the page by its current content. At most one statement for a page without our macros. */
    public void register(Page page) {
        if (PageMacroParser.parse(PageReader.storageFormat(page)).isEmpty()) {
            unregister(page);
        } else {
            registerAll(PageReader.spaceKey(page), List.of(page));
        }
    }

    /** Registers pages that are now in this space. Reads their bodies only when the space has a network. */
    public void registerAll(String spaceKey, Collection<Page> moved) {
        transactions.run(() -> {
            Optional<Network> network = networks.findBySpace(spaceKey);
            if (network.isPresent()) {
                pages.saveParts(network.get().id(), parts(moved));
            } else {
                pages.delete(moved.stream().map(Page::getId).toList());
            }
        });
    }

    private static Map<Long, Set<String>> parts(Collection<Page> shown) {
        Map<Long, Set<String>> parts = new LinkedHashMap<>();
        shown.forEach(page -> parts.put(page.getId(), PageMacroParser.shown(PageReader.storageFormat(page))));
        return parts;
    }

    public void unregister(Page page) {
        transactions.run(() -> pages.delete(List.of(page.getId())));
    }
}
