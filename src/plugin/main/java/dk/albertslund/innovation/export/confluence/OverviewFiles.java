package dk.albertslund.innovation.export.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.export.CsvWriter;
import dk.albertslund.innovation.export.office.WorkbookWriter;
import dk.albertslund.innovation.rollup.RollupPage;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes the overview as files: all networks that pass the filter and that the current user may view. */
@Component
public final class OverviewFiles {
    private final RollupService rollup;
    private final PublishedSettings settings;
    private final OverviewTableFactory tables;
    private final Messages messages;
    private final Clock clock;

    public OverviewFiles(
            RollupService rollup,
            PublishedSettings settings,
            OverviewTableFactory tables,
            Messages messages,
            Clock clock) {
        this.rollup = rollup;
        this.settings = settings;
        this.tables = tables;
        this.messages = messages;
        this.clock = clock;
    }

    private RollupPage page(OverviewQuery query) {
        return rollup.page(query.parameters(settings.current().typeKeys()));
    }

    String csv(OverviewQuery query) {
        return CsvWriter.of(tables.inWords(page(query)));
    }

    String csvForPrograms(OverviewQuery query) {
        return CsvWriter.forPrograms(tables.forPrograms(page(query)));
    }

    byte[] workbook(OverviewQuery query) {
        return WorkbookWriter.of(
                messages.text("innovation.export.overview.title"), tables.inNumbers(page(query)), clock.instant());
    }
}
