package dk.albertslund.innovation.page.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.page.FormCopy;
import dk.albertslund.innovation.page.FormCopyRepository;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores copies in the table {@code FORM_COPY}. */
@Component
public final class AoFormCopyRepository implements FormCopyRepository {
    private static final long NO_PAGE = 0;

    private final ActiveObjects ao;

    public AoFormCopyRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(FormCopy copy) {
        ao.create(
                AoFormCopy.class,
                new DBParam("NETWORK_ID", copy.networkId()),
                new DBParam("KIND", copy.kind()),
                new DBParam(
                        "PAGE_ID", copy.hasFormContent() ? null : copy.origin().pageId()),
                new DBParam("FROM_SPACE", copy.origin().spaceKey()),
                new DBParam("FROM_PAGE_ID", copy.origin().originalId()),
                new DBParam("FROM_TITLE", copy.origin().title()),
                new DBParam("AUTHOR", copy.author()),
                new DBParam("COPIED", Date.from(copy.copied())));
    }

    @Override
    public List<FormCopy> find(int networkId, String kind) {
        Query query = Query.select()
                .where("NETWORK_ID = ? AND KIND = ?", networkId, kind)
                .order("ID ASC");
        return Arrays.stream(ao.find(AoFormCopy.class, query))
                .map(AoFormCopyRepository::copy)
                .toList();
    }

    private static FormCopy copy(AoFormCopy row) {
        boolean isTaken = row.getPageId() == null;
        FormCopy.Origin origin = new FormCopy.Origin(
                row.getFromSpace(), row.getFromTitle(), orNone(row.getFromPageId()), orNone(row.getPageId()));
        return new FormCopy(
                row.getNetworkId(),
                row.getKind(),
                origin,
                isTaken,
                row.getAuthor(),
                row.getCopied().toInstant());
    }

    private static long orNone(Long pageId) {
        return pageId == null ? NO_PAGE : pageId;
    }

    @Override
    public List<Long> findPageIds() {
        return Arrays.stream(ao.find(AoFormCopy.class, Query.select().where("PAGE_ID IS NOT NULL")))
                .map(AoFormCopy::getPageId)
                .toList();
    }

    @Override
    public void deleteByPage(long pageId) {
        ao.deleteWithSQL(AoFormCopy.class, "PAGE_ID = ?", pageId);
    }

    @Override
    public void deleteByNetwork(int networkId) {
        ao.deleteWithSQL(AoFormCopy.class, "NETWORK_ID = ?", networkId);
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        return Arrays.stream(ao.find(AoFormCopy.class, SqlInClause.selectExcept("NETWORK_ID", known)))
                .map(AoFormCopy::getNetworkId)
                .collect(Collectors.toSet());
    }
}
