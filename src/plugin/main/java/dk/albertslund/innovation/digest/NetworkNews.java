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
 * @param facts the most important first
 * @param pages which pages show which parts
 */
public record NetworkNews(
        Summary summary, Set<String> people, List<Fact> facts, List<NetworkPageRepository.Shown> pages) {
    public NetworkNews {
        people = Set.copyOf(people);
        facts = List.copyOf(facts);
        pages = List.copyOf(pages);
    }

    public List<Fact> factsFor(String userKey) {
        boolean isMember = people.contains(userKey);
        return facts.stream().filter(fact -> fact.isFor(userKey, isMember)).toList();
    }

    /** Whoever has something to be told. */
    public Set<String> readers() {
        Set<String> readers =
                facts.stream().flatMap(fact -> fact.people().stream()).collect(Collectors.toSet());
        if (facts.stream().anyMatch(fact -> !fact.kind().isPersonal())) {
            readers.addAll(people);
        }
        return readers;
    }
}
