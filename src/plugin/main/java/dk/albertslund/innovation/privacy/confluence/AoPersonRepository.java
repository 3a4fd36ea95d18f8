package dk.albertslund.innovation.privacy.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.privacy.PersonRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores names in the table {@code PERSON}. */
@Component
public final class AoPersonRepository implements PersonRepository {
    private final ActiveObjects ao;
    private final Clock clock;

    public AoPersonRepository(@ComponentImport ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public String store(int networkId, String name, String until, String author) {
        String key = UUID.randomUUID().toString();
        ao.create(
                AoPerson.class,
                new DBParam("PERSON_KEY", key),
                new DBParam("NETWORK_ID", networkId),
                new DBParam("PERSON_NAME", name),
                new DBParam("KEPT_UNTIL", until),
                new DBParam("AUTHOR", author),
                new DBParam("SAVED", Date.from(clock.instant())));
        return key;
    }

    @Override
    public Map<String, String> findNames(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        for (List<String> some : SqlInClause.partition(ids)) {
            for (AoPerson person : find(some)) {
                names.put(person.getPersonKey(), person.getPersonName());
            }
        }
        return names;
    }

    private AoPerson[] find(List<String> ids) {
        return ao.find(AoPerson.class, Query.select().where(SqlInClause.in("PERSON_KEY", ids), ids.toArray()));
    }

    @Override
    public void setRetentionDay(String id, String until) {
        for (AoPerson person : find(List.of(id))) {
            person.setKeptUntil(until);
            person.save();
        }
    }

    @Override
    public void setDropped(String id, boolean isDropped) {
        for (AoPerson person : find(List.of(id))) {
            person.setDropped(isDropped ? Date.from(clock.instant()) : null);
            person.save();
        }
    }

    @Override
    public void erase(Collection<String> ids) {
        for (List<String> some : SqlInClause.partition(ids)) {
            ao.deleteWithSQL(AoPerson.class, SqlInClause.in("PERSON_KEY", some), some.toArray());
        }
    }

    @Override
    public Map<Integer, Integer> countOverdue(String today) {
        return Arrays.stream(ao.find(AoPerson.class, Query.select().where("KEPT_UNTIL < ?", today)))
                .collect(Collectors.toMap(AoPerson::getNetworkId, person -> 1, Integer::sum));
    }

    @Override
    public int eraseRemoved(Instant before) {
        return ao.deleteWithSQL(AoPerson.class, "DROPPED < ?", Date.from(before));
    }

    @Override
    public void deleteByNetwork(int networkId) {
        ao.deleteWithSQL(AoPerson.class, "NETWORK_ID = ?", networkId);
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        return Arrays.stream(ao.find(AoPerson.class, SqlInClause.selectExcept("NETWORK_ID", known)))
                .map(AoPerson::getNetworkId)
                .collect(Collectors.toSet());
    }
}
