package dk.albertslund.innovation.digest;

import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.page.NetworkPageRepository;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is told of a network.
 *
 * @param people user keys of those who take part in it
 * @param items the most important first
 * @param pages which pages show which parts
 */
public record NetworkNews(
        Summary summary, Set<String> people, List<NewsItem> items, List<NetworkPageRepository.Shown> pages) {
    public NetworkNews {
        people = Set.copyOf(people);
        items = List.copyOf(items);
        pages = List.copyOf(pages);
    }

    public List<NewsItem> itemsFor(String userKey) {
        boolean isMember = people.contains(userKey);
        return items.stream().filter(item -> item.isFor(userKey, isMember)).toList();
    }

    /** Whoever has something to be told. */
    public Set<String> readers() {
        Set<String> readers =
                items.stream().flatMap(item -> item.people().stream()).collect(Collectors.toSet());
        if (items.stream().anyMatch(item -> !item.kind().isPersonal())) {
            readers.addAll(people);
        }
        return readers;
    }
}
