package dk.albertslund.innovation.export.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.export.CsvWriter;
import dk.albertslund.innovation.export.office.WorkbookWriter;
import dk.albertslund.innovation.rollup.RollupParameters;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes the overview as files. */
@Component
public final class OverviewFiles {
    private final OverviewQueryService networks;
    private final OverviewTableFactory tables;
    private final OverviewPresentationFactory presentations;
    private final Messages messages;
    private final Clock clock;

    public OverviewFiles(
            OverviewQueryService networks,
            OverviewTableFactory tables,
            OverviewPresentationFactory presentations,
            Messages messages,
            Clock clock) {
        this.networks = networks;
        this.tables = tables;
        this.presentations = presentations;
        this.messages = messages;
        this.clock = clock;
    }

    String csv(OverviewQuery query) {
        return CsvWriter.of(tables.inWords(networks.page(query)));
    }

    String csvForPrograms(OverviewQuery query) {
        return CsvWriter.forPrograms(tables.forPrograms(networks.page(query)));
    }

    byte[] workbook(OverviewQuery query) {
        String title = messages.text("innovation.export.overview.title");
        return WorkbookWriter.of(title, tables.inNumbers(networks.page(query)), clock.instant());
    }

    byte[] presentation(OverviewQuery query) {
        RollupParameters parameters = networks.parameters(query);
        return presentations.of(networks.page(parameters), parameters, clock.instant());
    }
}
