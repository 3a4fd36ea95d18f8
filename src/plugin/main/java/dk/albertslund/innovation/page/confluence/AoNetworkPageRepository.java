package dk.albertslund.innovation.page.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.network.confluence.AoReindexQueue;
import dk.albertslund.innovation.page.NetworkPageRepository;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores pages in the table {@code NETWORK_PAGE}. */
@Component
public final class AoNetworkPageRepository implements NetworkPageRepository {
    private final ActiveObjects ao;

    public AoNetworkPageRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Shown> findByNetwork(int networkId) {
        return shown(Query.select().where("NETWORK_ID = ?", networkId).order("ID ASC"));
    }

    @Override
    public List<Shown> findAll() {
        return shown(Query.select().order("NETWORK_ID ASC, ID ASC"));
    }

    private List<Shown> shown(Query query) {
        return Arrays.stream(ao.find(AoNetworkPage.class, query))
                .map(AoNetworkPageRepository::shown)
                .toList();
    }

    private static Shown shown(AoNetworkPage row) {
        return Shown.of(row.getNetworkId(), row.getShows(), row.getPageId());
    }

    /** Unchanged rows are kept, and so is the page's place in the order. New rows request reindexing. */
    @Override
    public void saveParts(int networkId, Map<Long, Set<String>> parts) {
        Set<Shown> missing = new LinkedHashSet<>();
        parts.forEach((page, shows) -> shows.forEach(part -> missing.add(Shown.of(networkId, part, page))));
        List<Integer> wrong = new ArrayList<>();
        for (AoNetworkPage row : rows(parts.keySet())) {
            if (!missing.remove(shown(row))) {
                wrong.add(row.getID());
            }
        }
        delete("ID", wrong);
        missing.forEach(this::create);
        if (!missing.isEmpty()) {
            AoReindexQueue.enqueue(ao, networkId);
        }
    }

    private List<AoNetworkPage> rows(Collection<Long> pageIds) {
        List<AoNetworkPage> rows = new ArrayList<>();
        for (List<Long> some : SqlInClause.partition(pageIds)) {
            Query query = Query.select().where(SqlInClause.in("PAGE_ID", some), some.toArray());
            rows.addAll(Arrays.asList(ao.find(AoNetworkPage.class, query.order("ID ASC"))));
        }
        return rows;
    }

    private void create(Shown shown) {
        ao.create(
                AoNetworkPage.class,
                new DBParam("NETWORK_ID", shown.networkId()),
                new DBParam("SHOWS", shown.text()),
                new DBParam("PAGE_ID", shown.pageId()));
    }

    @Override
    public void delete(Collection<Long> pageIds) {
        delete("PAGE_ID", pageIds);
    }

    private <T> void delete(String column, Collection<T> values) {
        for (List<T> some : SqlInClause.partition(values)) {
            ao.deleteWithSQL(AoNetworkPage.class, SqlInClause.in(column, some), some.toArray());
        }
    }

    @Override
    public void deleteByNetwork(int networkId) {
        ao.deleteWithSQL(AoNetworkPage.class, "NETWORK_ID = ?", networkId);
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        return Arrays.stream(ao.find(AoNetworkPage.class, SqlInClause.selectExcept("NETWORK_ID", known)))
                .map(AoNetworkPage::getNetworkId)
                .collect(Collectors.toSet());
    }
}
