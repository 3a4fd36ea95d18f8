package dk.albertslund.innovation.health.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.form.confluence.AoChange;
import dk.albertslund.innovation.form.confluence.AoSheet;
import dk.albertslund.innovation.intake.confluence.AoProposal;
import dk.albertslund.innovation.mail.confluence.AoMailState;
import dk.albertslund.innovation.network.confluence.AoNetwork;
import dk.albertslund.innovation.network.confluence.AoReindexRequest;
import dk.albertslund.innovation.network.confluence.AoSummary;
import dk.albertslund.innovation.overview.confluence.AoMonthFigures;
import dk.albertslund.innovation.page.confluence.AoFormCopy;
import dk.albertslund.innovation.page.confluence.AoNetworkPage;
import dk.albertslund.innovation.phase.confluence.AoPhaseMove;
import dk.albertslund.innovation.privacy.confluence.AoPerson;
import dk.albertslund.innovation.session.live.confluence.AoSessionRun;
import dk.albertslund.innovation.session.live.confluence.seat.AoSessionSeat;
import dk.albertslund.innovation.session.live.confluence.seat.AoTableWriter;
import dk.albertslund.innovation.settings.confluence.AoPublication;
import dk.albertslund.innovation.settings.confluence.AoSettingsDraft;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.Table;
import org.springframework.stereotype.Component;

/** Number of rows of each table; one statement per table. */
@Component
public final class TableCounts {
    static final String UNINDEXED = "UNINDEXED";
    static final List<Class<? extends Entity>> ENTITIES = List.of(
            AoChange.class,
            AoFormCopy.class,
            AoJobRun.class,
            AoMailState.class,
            AoMonthFigures.class,
            AoNetwork.class,
            AoNetworkPage.class,
            AoPerson.class,
            AoPhaseMove.class,
            AoProposal.class,
            AoPublication.class,
            AoSessionRun.class,
            AoSessionSeat.class,
            AoSettingsDraft.class,
            AoSheet.class,
            AoSummary.class,
            AoTableWriter.class,
            AoReindexRequest.class);

    private final ActiveObjects ao;

    public TableCounts(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** By table name without Confluence's prefix. */
    SortedMap<String, Integer> all() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        ENTITIES.forEach(
                entity -> counts.put(entity.getAnnotation(Table.class).value(), ao.count(entity, Query.select())));
        return counts;
    }

    /** Product and version of the database; empty before the app has any row. */
    String database() {
        AoJobRun[] rows = ao.find(AoJobRun.class, Query.select());
        return rows.length == 0
                ? ""
                : DatabaseName.of(rows[0].getEntityManager().getProvider());
    }
}
